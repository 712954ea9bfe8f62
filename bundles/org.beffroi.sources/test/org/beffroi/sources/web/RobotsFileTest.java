package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFileTest {

    private static boolean allows(String file, String path) {
        return RobotsFile.read(file.getBytes(StandardCharsets.UTF_8), "Beffroi")
                .allows(URI.create("https://ville.example" + path));
    }

    private static boolean ruled(String rule, String path) {
        return allows("User-agent: *\nDisallow: " + rule, path);
    }

    @Test
    void withoutRulesEverythingMayBeRead() {
        assertThat(allows("", "/a")).isTrue();
        assertThat(allows("User-agent: *\nDisallow:", "/a")).isTrue();
        assertThat(allows("Disallow: /", "/a")).as("a rule of no group").isTrue();
        assertThat(allows("<html><body>Not found: /</body></html>", "/a")).isTrue();
    }

    @Test
    void theGroupThatNamesUsCountsAndOnlyIt() {
        String file = "User-agent: *\nDisallow: /\n\nUser-agent: BEFFROI/2.0\nDisallow: /prive\n";

        assertThat(allows(file, "/page")).isTrue();
        assertThat(allows(file, "/prive/a")).isFalse();
        assertThat(allows("User-agent: BeffroiPlus\nDisallow: /", "/page")).isTrue();
        assertThat(allows("User-agent: beffroi\n\nUser-agent: *\nDisallow: /", "/page"))
                .as("agents in a row share what follows")
                .isFalse();
    }

    @Test
    void groupsOfOneAgentAreOne() {
        String file =
                "User-agent: beffroi\nDisallow: /a\nUser-agent: autre\nDisallow: /c\nUser-agent: beffroi\nDisallow: /b";

        assertThat(allows(file, "/a")).isFalse();
        assertThat(allows(file, "/b")).isFalse();
        assertThat(allows(file, "/c")).isTrue();
    }

    @Test
    void agentsInARowShareTheirRulesWhateverStandsBetween() {
        String file =
                "User-agent: autre\nSitemap: https://ville.example/plan.xml\n\nuser-AGENT : beffroi # nous\nDISALLOW:/a#b";

        assertThat(allows(file, "/a")).isFalse();
        assertThat(allows(file, "/b")).isTrue();
    }

    @Test
    void theLongestRuleCountsAndAmongEqualsTheOneThatAllows() {
        String file =
                "User-agent: *\nDisallow: /\nAllow: /actualites\nDisallow: /actualites/brouillon\nAllow: /p\nDisallow: /p";

        assertThat(allows(file, "/actualites/1")).isTrue();
        assertThat(allows(file, "/actualites/brouillon/1")).isFalse();
        assertThat(allows(file, "/p")).isTrue();
        assertThat(allows(file, "/autre")).isFalse();
    }

    /** The examples of RFC 9309, sections 2.2.2 and 2.2.3, and what they leave open. */
    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, false",
        "/fish, /fish/salmon.html, false",
        "/fish, /fishheads?x=1, false",
        "/fish, /Fish, true",
        "/fish/, /fish, true",
        "/*.php, /a/index.php?b, false",
        "/*.php, /a/index.PHP, true",
        "/*.php$, /a/index.php, false",
        "/*.php$, /a/index.php?b, true",
        "/*.php$, /a.php/b.php, false",
        "/fish*.php, /fishheads/catfish.php?x, false",
        "/fish*.php, /catfish.php, true",
        "/this/*/exactly, /this/is/exactly, false",
        "/a$, /a, false",
        "/a$, /ab, true",
        "/*ab$, /ab, false",
        "/ab*b$, /ab, true",
        "/$, /, false",
        "/$, /a, true",
        "*/a, /b/a, false",
        "/a/**//b, /a///b, false",
        "/foo/bar/U+E38384, /foo/bar/%E3%83%84, true",
        "/foo/bar/%62%61%7A, /foo/bar/baz, false",
        "/caf%c3%a9, /caf%C3%A9, false",
        "/a%2fb, /a%2Fb, false",
        "/a%2fb, /a/b, true",
        "/a?x=*&y, /a?x=1&y, false"
    })
    void pathsMatchAsTheStandardSays(String rule, String path, boolean allowed) {
        assertThat(ruled(rule, path)).isEqualTo(allowed);
    }

    @Test
    void lettersBeyondAsciiAreOctets() {
        assertThat(ruled("/démarches", "/d%C3%A9marches/1")).isFalse();
        assertThat(ruled("/d%C3%A9marches", "/démarches/1")).isFalse();
    }

    @Test
    void theFileItselfMayAlwaysBeRead() {
        assertThat(ruled("/", "/robots.txt")).isTrue();
        assertThat(ruled("/", "")).isFalse();
    }

    @Test
    void anyLineEndAndAMarkOfByteOrderAreRead() {
        assertThat(allows("\uFEFFUser-agent: *\rDisallow: /a\r\nDisallow: /b", "/a"))
                .isFalse();
        assertThat(allows("\uFEFFUser-agent: *\rDisallow: /a\r\nDisallow: /b", "/b"))
                .isFalse();
    }

    @Test
    void whatComesAfterFiveHundredKibibytesIsNotRead() {
        String much = "User-agent: *\nDisallow: /a\n" + "# ....\n".repeat(90_000) + "Disallow: /b\n";

        assertThat(allows(much, "/a")).isFalse();
        assertThat(allows(much, "/b")).isTrue();
    }

    @Test
    void aRuleOfManyStarsTakesNoTimeWorthSpeakingOf() {
        String path = "/" + "a".repeat(5_000);

        assertThat(ruled("/" + "*a".repeat(2_000) + "b$", path)).isTrue();
        assertThat(ruled("/" + "*a".repeat(2_000), path)).isFalse();
    }

    @Property(tries = 300)
    void nothingThatIsWrittenThereFails(@ForAll String file) {
        RobotsFile read = RobotsFile.read(file.getBytes(StandardCharsets.UTF_8), "Beffroi");

        assertThat(read.allows(URI.create("https://ville.example/robots.txt"))).isTrue();
        read.allows(URI.create("https://ville.example/a?b=c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aSiteWithoutTheFileLetsEverythingBeRead(int status) {
        try (LocalServer server = new LocalServer()) {
            server.at("/robots.txt", LocalServer.status(status));

            new Robots(TestWeb.quick()).admit(server.address("/a"), Set.of(server.host()), Cancel.never());

            assertThat(server.asked).containsExactly("/robots.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aSiteThatDoesNotSayLetsNothingBeRead(int status) {
        try (LocalServer server = new LocalServer()) {
            server.at("/robots.txt", LocalServer.status(status));

            assertThatThrownBy(() -> new Robots(TestWeb.quick())
                            .admit(server.address("/a"), Set.of(server.host()), Cancel.never()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains("robots.txt ne répond pas", String.valueOf(status)));
        }
    }

    @Test
    void redirectionsOfTheFileAreFollowed() {
        try (LocalServer server = new LocalServer()) {
            server.at("/robots.txt", LocalServer.redirect("/r.txt"))
                    .at("/r.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow: /a"));

            assertThatThrownBy(() -> new Robots(TestWeb.quick())
                            .admit(server.address("/a"), Set.of(server.host()), Cancel.never()))
                    .isInstanceOf(Refusal.class);
            new Robots(TestWeb.quick()).admit(server.address("/b"), Set.of(server.host()), Cancel.never());
        }
    }
}
