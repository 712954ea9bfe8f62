package org.beffroi.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerListTest {

    @TempDir
    Path codebook;

    @Test
    void what_people_wrote_is_read_with_its_remarks_left_aside() throws IOException {
        write("\uFEFF# nos comptes\n@Ville\tcollectivité\tVille de Sonneval\tfacebook x\n\n"
                + "ville-sonneval.example\town\nmaire\tÉlue\tLa maire\n");
        assertThat(new SpeakerList(codebook).speakers())
                .containsExactly(
                        new ListedSpeaker("@Ville", SpeakerKind.OWN, "Ville de Sonneval", List.of("facebook", "x")),
                        new ListedSpeaker(
                                "ville-sonneval.example", SpeakerKind.OWN, "ville-sonneval.example", List.of()),
                        new ListedSpeaker("maire", SpeakerKind.ELECTED, "La maire", List.of()));
    }

    @Test
    void adding_and_forgetting_leave_the_rest_of_the_file_alone() throws IOException {
        write("# nos comptes\nville\town\tVille\n\n# la presse\necho\tpress\n");
        SpeakerList list = new SpeakerList(codebook);
        list.add(new ListedSpeaker("@VILLE", SpeakerKind.OWN, "Ville de Sonneval", List.of()));
        list.add(new ListedSpeaker("radio", SpeakerKind.PRESS, "Radio\tLirelle", List.of("x")));
        assertThat(list.forget("@echo")).isTrue();
        assertThat(list.forget("personne")).isFalse();
        assertThat(Files.readString(codebook.resolve(SpeakerList.NAME)))
                .isEqualTo("# nos comptes\n"
                        + "@VILLE\town\tVille de Sonneval\n\n"
                        + "# la presse\n"
                        + "radio\tpress\tRadio Lirelle\tx\n");
    }

    @Test
    void a_dossier_without_a_list_knows_nobody() {
        assertThat(new SpeakerList(codebook).speakers()).isEmpty();
        assertThat(new SpeakerList(codebook).content()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ville", "ville;chef", ";own", "a;own;b;c;d"})
    void a_line_that_makes_no_sense_is_named(String line) throws IOException {
        write("# nos comptes\n" + line.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> new SpeakerList(codebook).speakers())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("La ligne 2", SpeakerList.NAME));
    }

    @Test
    void a_file_that_is_no_utf8_is_refused() throws IOException {
        Files.write(codebook.resolve(SpeakerList.NAME), "mairie\té".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new SpeakerList(codebook).speakers())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.ENGLISH))
                                .contains("UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"own, OWN", "Collectivité, OWN", "élue, ELECTED", "presse, PRESS", "robot, BOT", "imite, IMITATION"})
    void kinds_are_typed_in_either_language(String typed, SpeakerKind kind) {
        assertThat(SpeakerKind.typed(typed)).contains(kind);
        assertThat(SpeakerKind.typed(kind.value())).contains(kind);
    }

    private void write(String content) throws IOException {
        Files.writeString(codebook.resolve(SpeakerList.NAME), content);
    }
}
