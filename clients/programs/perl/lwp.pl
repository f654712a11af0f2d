#!/usr/bin/perl
# Perl's LWP, with the one thing that it must be told: to heed the variables of proxies.
use strict;
use warnings;
use FindBin;
use LWP::UserAgent;

my $own   = defined $ENV{AZURE_AUTHORITY_HOST};
my $graph = $own ? $ENV{GRAPH_HTTPS_URL} : 'https://graph.microsoft.com';
my $authority = $own ? $ENV{AZURE_AUTHORITY_HOST} : 'https://login.microsoftonline.com';
$authority =~ s{/$}{};
my $secrets = "$graph/v1.0/servicePrincipals/$ENV{GRAPH_SERVICE_PRINCIPAL_ID}/synchronization/secrets";
my $agent = LWP::UserAgent->new(env_proxy => 1);

sub expect {
    my ($what, $answer, $status) = @_;
    return $answer->decoded_content if $answer->code == $status;
    my $text = $answer->decoded_content;
    $text =~ s/\s+/ /g;
    print STDERR "refused: $what: ", $answer->status_line, " $text\n";
    exit 1;
}

my $signed_in = expect('sign-in', $agent->post("$authority/$ENV{AZURE_TENANT_ID}/oauth2/v2.0/token", {
    grant_type    => 'client_credentials',
    client_id     => $ENV{AZURE_CLIENT_ID},
    client_secret => $ENV{AZURE_CLIENT_SECRET},
    scope         => 'https://graph.microsoft.com/.default',
}), 200);
my ($token) = $signed_in =~ /"access_token" *: *"([^"]+)"/;
open my $file, '<', "$FindBin::Bin/../../../examples/put-secrets/put-secrets.request.json" or die $!;
my $body = do { local $/; <$file> };
my @bearer = (Authorization => "Bearer $token");
expect('PUT secrets', $agent->put($secrets, @bearer, 'Content-Type' => 'application/json', Content => $body), 204);
expect('GET secrets', $agent->get($secrets, @bearer), 200) =~ /"SyncAll"/ or die 'the secrets were not read back';
print "secrets replaced\n";
