package org.beffroi.sources.mastodon;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Web;
import org.beffroi.testing.source.ReplayedWeb;
import org.beffroi.testing.source.SourceContract;

class MastodonSourceContractTest extends SourceContract<MastodonParameters> {

    private static final String STATUS = """
        {"id": "%s", "created_at": "2025-03-0%s", "visibility": "%s", "language": "fr",
         "url": "https://social.example/@lou/%s", "content": "<p>%s</p>", "replies_count": 0, "reblogs_count": 0,
         "favourites_count": 0, "account": {"id": "9", "acct": "lou", "username": "lou", "display_name": "Lou",
         "url": "https://social.example/@lou", "followers_count": 3}, "media_attachments": [], "mentions": [],
         "tags": [], "reblog": null}\
        """;

    @Override
    protected Source<MastodonParameters> source(Web web) {
        return new MastodonSource(web);
    }

    @Override
    protected MastodonParameters parameters() {
        return new MastodonParameters(
                URI.create("https://social.example/"),
                Optional.of("sonneval"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("jeton-secret"));
    }

    @Override
    protected ReplayedWeb recorded() {
        return new ReplayedWeb()
                .always(
                        200,
                        "["
                                + String.join(
                                        ",",
                                        String.format(
                                                Locale.ROOT, STATUS, "3", "4T10:00:00Z", "private", "3", "entre nous"),
                                        String.format(
                                                Locale.ROOT,
                                                STATUS,
                                                "2",
                                                "3T10:00:00Z",
                                                "public",
                                                "2",
                                                "Encore du poulet"),
                                        String.format(
                                                Locale.ROOT,
                                                STATUS,
                                                "1",
                                                "2T10:00:00Z",
                                                "public",
                                                "1",
                                                "Le pont rouvre"))
                                + "]");
    }

    @Override
    protected Optional<String> privateWord() {
        return Optional.of("entre nous");
    }
}
