package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of alerts as version 0.1 wrote them, each kind in its own way, are read as they are and written in the new way. */
class KeptAlertFilesTest {

    private static final String REST = """
              "language" : "fr",
              "allowedHosts" : [ "chat.example:8443" ],
              "added" : "2026-03-04T07:12:00Z",
              "by" : "camille"
            }
            """;

    @TempDir
    Path dossier;

    private Alert read(String to) throws IOException {
        Files.createDirectories(dossier.resolve("alerts"));
        Files.writeString(
                dossier.resolve("alerts/equipe.json"), "{ \"name\": \"équipe\", \"watch\": \"froid\", " + to + REST);
        Alert read = new AlertFiles(dossier).named("équipe").orElseThrow();
        new AlertFiles(dossier).save(read);
        assertThat(new AlertFiles(dossier).all()).as("written and read again").containsExactly(read);
        return read;
    }

    @Test
    void mailGoesToTheSamePeople() throws IOException {
        Alert alert = read("""
                "to" : {
                  "kind" : "mail",
                  "recipients" : [ { "name" : "Directrice de cabinet", "address" : "dircab@ville.example" },
                                   { "name" : "", "address" : "veille@ville.example" } ]
                },
                """);

        assertThat(alert.destination())
                .isEqualTo(new Destination(
                        "mail",
                        Map.of(
                                "recipients",
                                List.of("Directrice de cabinet <dircab@ville.example>", "veille@ville.example")),
                        "dircab@ville.example, veille@ville.example"));
        assertThat(alert.allowedHosts()).containsExactly("chat.example:8443");
    }

    @Test
    void webhooksKeepTheirKindAndTheHostThatIsShown() throws IOException {
        for (String kind : List.of("mattermost", "teams")) {
            Alert alert = read(String.format(Locale.ROOT, """
                    "to" : { "kind" : "%s", "host" : "chat.example" },
                    "severe" : 5,
                    "quiet" : { "from" : "20:00", "to" : "07:30", "days" : [ "sunday" ], "holidays" : true },
                    "onCall" : { "kind" : "%s", "host" : "other.example" },
                    """, kind, kind));

            assertThat(alert.destination()).isEqualTo(new Destination(kind, Map.of(), "chat.example"));
            assertThat(alert.onCall()).contains(new Destination(kind, Map.of(), "other.example"));
            assertThat(alert.severe()).isEqualTo(OptionalInt.of(5));
        }
    }

    @Test
    void aRoomKeepsItsServer() throws IOException {
        Alert alert = read("""
                "to" : { "kind" : "tchap", "server" : "https://matrix.example.fr", "room" : "!a:example.fr" },
                """);

        assertThat(alert.destination())
                .isEqualTo(new Destination(
                        "tchap",
                        Map.of("server", List.of("https://matrix.example.fr"), "room", List.of("!a:example.fr")),
                        "matrix.example.fr !a:example.fr"));
        assertThat(alert.onCall()).isEqualTo(Optional.empty());
    }

    @Test
    void aKindThatIsNotHereIsReadAsWell() throws IOException {
        Alert alert = read("""
                "to" : { "kind" : "pigeon", "place" : "le toit", "parameters" : { "ring" : [ "7" ] } },
                """);

        assertThat(alert.destination()).isEqualTo(new Destination("pigeon", Map.of("ring", List.of("7")), "le toit"));
    }
}
