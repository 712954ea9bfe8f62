package org.beffroi.sources.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.dossier.harvest.SourceFinder;
import org.beffroi.dossier.harvest.SourceFinder.Found;
import org.beffroi.dossier.harvest.SourceFinder.Proposal;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is pasted is known by its form alone, or by one polite visit to a server on this machine. */
class SourceFinderTest {

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Actualités de Sonneval</title><link>http://ville.example/</link>
            <description>La ville</description>
            <item><title>La piscine rouvre</title><link>http://ville.example/1</link><guid>1</guid></item>
            </channel></rss>
            """;

    private final LocalServer server = new LocalServer();
    private final SourceFinder finder = new SourceFinderService(TestWeb.quick(), Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    private Found find(String pasted) {
        return finder.find(pasted, Set.of("127.0.0.1", "localhost"), Cancel.never());
    }

    private static String said(Found found) {
        return found.why().orElseThrow().in(Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "@ville@piaille.fr, mastodon, account, ville, Compte Mastodon\u00A0: @ville@piaille.fr",
        "https://piaille.fr/@ville, mastodon, account, ville, Compte Mastodon\u00A0: @ville@piaille.fr",
        "ville@mastodon.social, mastodon, account, ville, Compte Mastodon\u00A0: @ville@mastodon.social",
        "https://piaille.fr/tags/Sonneval, mastodon, hashtag, Sonneval, Mot-dièse sur Mastodon\u00A0: #Sonneval",
        "https://piaille.fr/public/local, mastodon, timeline, local, Fil public d’une instance Mastodon\u00A0: piaille.fr",
        "sonneval.bsky.social, bluesky, account, sonneval.bsky.social, Compte Bluesky\u00A0: @sonneval.bsky.social",
        "https://bsky.app/profile/sonneval.fr, bluesky, account, sonneval.fr, Compte Bluesky\u00A0: @sonneval.fr",
        "contact@ville-sonneval.fr, mail, host, imap.ville-sonneval.fr, Boîte aux lettres\u00A0: contact@ville-sonneval.fr",
        "mailto:ville@gmail.com, mail, host, imap.gmail.com, Boîte aux lettres\u00A0: ville@gmail.com",
        "imaps://mairie@courrier.example:1993/INBOX, mail, port, 1993, Boîte aux lettres\u00A0: mairie",
        "https://x.com/sonneval, x, search, from:sonneval, Publications d’un compte X\u00A0: @sonneval",
        "https://www.youtube.com/@sonneval, youtube, channel, https://www.youtube.com/@sonneval,"
                + " Commentaires d’une chaîne YouTube\u00A0: sonneval",
        "facebook.com/villedesonneval, facebook, page, villedesonneval, Page Facebook\u00A0: villedesonneval",
    })
    void accounts_and_mailboxes_are_known_by_their_form(
            String pasted, String kind, String parameter, String value, String what) {
        Proposal first = find(pasted).proposals().getFirst();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.written()).containsEntry(parameter, value);
        assertThat(first.what().in(Locale.FRENCH)).isEqualTo(what);
    }

    @Test
    void what_may_be_several_things_is_a_short_choice() {
        assertThat(find("contact@ville-sonneval.fr").proposals())
                .extracting(Proposal::kind)
                .containsExactly("mail", "mastodon");
        assertThat(find("#Sonneval").proposals())
                .extracting(Proposal::kind)
                .containsExactly("mastodon", "bluesky", "jetstream");
    }

    @Test
    void what_wants_a_key_or_an_instance_is_not_complete() {
        assertThat(find("https://x.com/sonneval").proposals()).noneMatch(Proposal::complete);
        assertThat(find("contact@ville-sonneval.fr").proposals().getFirst().complete())
                .isFalse();
        assertThat(find("#Sonneval").proposals().getFirst().complete()).isFalse();
        assertThat(find("@ville@piaille.fr").proposals()).allMatch(Proposal::complete);
    }

    @Test
    void a_password_in_an_address_goes_nowhere() {
        Proposal box =
                find("imap://mairie:secret@courrier.example/").proposals().getFirst();
        assertThat(box.written()).containsEntry("user", "mairie");
        assertThat(box.toString()).doesNotContain("secret");
    }

    @Test
    void networks_that_cannot_be_visited_say_what_to_do_instead() {
        Found found = find("https://www.tiktok.com/@sonneval");
        assertThat(found.proposals()).isEmpty();
        assertThat(said(found)).contains("TikTok", "importez");
    }

    @Test
    void a_feed_is_called_by_its_title() {
        server.at("/rss.xml", LocalServer.text("application/rss+xml", FEED));
        Found found = find(server.address("/rss.xml").toString());
        assertThat(found.proposals()).singleElement().satisfies(feed -> {
            assertThat(feed.kind()).isEqualTo("feed");
            assertThat(feed.complete()).isTrue();
            assertThat(feed.written())
                    .isEqualTo(Map.of("url", server.address("/rss.xml").toString()));
            assertThat(feed.what().in(Locale.FRENCH)).isEqualTo("Fil RSS\u00A0: Actualités de Sonneval");
            assertThat(feed.name().in(Locale.FRENCH)).isEqualTo("Actualités de Sonneval");
        });
    }

    @Test
    void a_page_gives_its_feeds_those_of_comments_late_and_itself_last() {
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow:\n"));
        server.at("/accueil", LocalServer.text("text/html", """
                <html><head><title>Ville de Sonneval</title>
                <link rel="alternate" type="application/rss+xml" title="Commentaires" href="/comments/feed/">
                <link rel="alternate" type="application/rss+xml" title="Actualités de Sonneval" href="/rss.xml">
                </head><body><main>Bonjour</main></body></html>
                """));
        Found found = find(server.address("/accueil").toString());
        assertThat(found.proposals())
                .extracting(one -> one.what().in(Locale.FRENCH))
                .containsExactly(
                        "Fil trouvé dans la page\u00A0: Actualités de Sonneval",
                        "Fil trouvé dans la page\u00A0: Commentaires",
                        "La page elle-même, guettée pour ses changements\u00A0: Ville de Sonneval");
        assertThat(found.proposals().getFirst().written())
                .containsEntry("url", server.address("/rss.xml").toString());
    }

    @Test
    void a_page_without_feeds_is_watched_for_change() {
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow:\n"));
        server.at("/page", LocalServer.text("text/html", "<html><title>Piscine</title><body>Ouverte</body></html>"));
        assertThat(find(server.address("/page").toString()).proposals())
                .singleElement()
                .satisfies(page -> assertThat(page.kind()).isEqualTo("page"));
    }

    @Test
    void a_page_that_its_site_keeps_from_programs_is_not_read() {
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow: /\n"));
        server.at("/page", LocalServer.text("text/html", "<html><title>Piscine</title></html>"));
        Found found = find(server.address("/page").toString());
        assertThat(found.proposals()).isEmpty();
        assertThat(said(found)).contains("robots.txt");
    }

    @Test
    void what_is_not_there_is_told() {
        Found found = find(server.address("/rien.xml").toString());
        assertThat(found.proposals()).isEmpty();
        assertThat(said(found)).contains("n’existe pas");
    }

    @Test
    void a_server_of_this_network_is_not_visited_before_it_is_allowed() {
        server.at("/rss.xml", LocalServer.text("application/rss+xml", FEED));
        String address = server.address("/rss.xml").toString();
        Found closed = finder.find(address, Set.of(), Cancel.never());
        assertThat(closed.proposals()).isEmpty();
        String host = closed.privateHost().orElseThrow();
        assertThat(address).contains(host);
        assertThat(said(closed)).contains(host);
        assertThat(finder.find(address, Set.of(host), Cancel.never()).proposals())
                .hasSize(1);
    }

    @Test
    void folders_and_files_are_told_by_what_is_in_them(@TempDir Path folder) throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        assertThat(find(exports.toString()).proposals()).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo("folder"));
        Path mails = Files.createDirectory(folder.resolve("mails"));
        Files.writeString(mails.resolve("a.eml"), "Subject: a\n\nb");
        assertThat(find(mails.toUri().toString()).proposals()).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo("mailbox"));
        Path file = Files.writeString(exports.resolve("mars.csv"), "a;b\n");
        Found found = find(file.toString());
        assertThat(found.file()).contains(file);
        assertThat(said(found)).contains("mars.csv");
        assertThat(said(find(folder.resolve("rien").toString()))).contains("ne se trouve pas");
    }

    @Test
    void words_are_no_source_and_nothing_is_nothing() {
        assertThat(said(find("la cantine de l’école"))).contains("la cantine de l’école");
        assertThat(find("  ").proposals()).isEmpty();
        assertThat(find("https://").proposals()).isEmpty();
    }
}
