// Go's net/http, told of nothing.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func main() {
	if err := replaceSecrets(); err != nil {
		fmt.Fprintln(os.Stderr, "refused:", err)
		os.Exit(1)
	}
	fmt.Println("secrets replaced")
}

func replaceSecrets() error {
	authority, graph := "https://login.microsoftonline.com", "https://graph.microsoft.com"
	if own := os.Getenv("AZURE_AUTHORITY_HOST"); own != "" {
		authority, graph = strings.TrimSuffix(own, "/"), os.Getenv("GRAPH_HTTPS_URL")
	}
	secrets := graph + "/v1.0/servicePrincipals/" + os.Getenv("GRAPH_SERVICE_PRINCIPAL_ID") + "/synchronization/secrets"
	answer, err := http.PostForm(authority+"/"+os.Getenv("AZURE_TENANT_ID")+"/oauth2/v2.0/token", url.Values{
		"grant_type":    {"client_credentials"},
		"client_id":     {os.Getenv("AZURE_CLIENT_ID")},
		"client_secret": {os.Getenv("AZURE_CLIENT_SECRET")},
		"scope":         {"https://graph.microsoft.com/.default"},
	})
	signedIn, err := read("sign-in", answer, err, 200)
	if err != nil {
		return err
	}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.Unmarshal(signedIn, &token); err != nil {
		return err
	}
	body, err := os.ReadFile(os.Getenv("DOCUMENTED_REQUEST"))
	if err != nil {
		return err
	}
	if _, err := send("PUT", secrets, token.AccessToken, body, 204); err != nil {
		return err
	}
	kept, err := send("GET", secrets, token.AccessToken, nil, 200)
	if err == nil && !bytes.Contains(kept, []byte("SyncAll")) {
		err = fmt.Errorf("read %s", kept)
	}
	return err
}

func send(method, url, token string, body []byte, status int) ([]byte, error) {
	request, err := http.NewRequest(method, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(request)
	return read(method+" secrets", answer, err, status)
}

func read(what string, answer *http.Response, err error, status int) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != status {
		err = fmt.Errorf("%s: %d %s", what, answer.StatusCode, text)
	}
	return text, err
}
