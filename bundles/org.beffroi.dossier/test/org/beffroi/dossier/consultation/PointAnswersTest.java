package org.beffroi.dossier.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointAnswersTest {

    private static final Instant WHEN = Instant.parse("2026-03-14T09:26:53Z");

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<PointAnswer> answers() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('\u0000', '\ud7ff')
                        .ofMinLength(1)
                        .ofMaxLength(120),
                Arbitraries.of(
                        "a\"b\\c\n\r\u2028", "\ud83d\ude00", "\ufeffx", "}\n{\"id\":", "«\u202fà l’ombre\u202f»"));
        Arbitrary<Optional<String>> maybe = texts.optional();
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(-800_000, 4_000_000)
                .map(LocalDate::ofEpochDay)
                .optional();
        Arbitrary<PointAnswer.Said> said = Combinators.combine(
                        maybe,
                        texts.filter(text -> !text.isBlank()),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(0))
                .as(PointAnswer.Said::new);
        Arbitrary<Optional<URI>> address = Arbitraries.of(
                        "https://ville.example/r%C3%A9ponses?n=1#b", "http://x.example")
                .map(URI::create)
                .optional();
        return Combinators.combine(said, Arbitraries.of(Decision.class), maybe, maybe, days, days, address, texts)
                .as((point, decision, reason, action, due, published, leads, by) ->
                        new PointAnswer("b1a6", point, decision, reason, action, due, published, leads, by, WHEN));
    }

    @Property(tries = 300)
    void any_answer_is_read_as_it_was_written(@ForAll("answers") PointAnswer answer) throws IOException {
        Path codebook = Files.createTempDirectory("beffroi-answers");
        new PointAnswers(codebook).keep(answer, Optional.empty());
        assertThat(new PointAnswers(codebook).all()).containsExactly(answer);
    }

    @Test
    void what_is_not_known_is_left_out_of_the_file() throws IOException {
        new PointAnswers(folder).keep(answer("un", "Des bancs"), Optional.empty());
        assertThat(Files.readString(folder.resolve("answers").resolve("un.json")))
                .startsWith("{\n  \"format\" : 1,")
                .contains("\"decision\" : \"in_part\"")
                .doesNotContain("reason", "published");
    }

    @Test
    void what_a_later_version_adds_is_passed_over_and_a_later_format_refused() throws IOException {
        PointAnswers answers = new PointAnswers(folder);
        answers.keep(answer("un", "Des bancs"), Optional.empty());
        Path file = folder.resolve("answers").resolve("un.json");
        String written = Files.readString(file);
        Files.writeString(file, written.replace("\"id\"", "\"vote\" : [1, 2], \"id\""));
        assertThat(answers.all()).containsExactly(answer("un", "Des bancs"));
        Files.writeString(file, written.replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(answers::all).isInstanceOf(Refusal.class).hasMessageContaining("un.json");
    }

    @Test
    void two_people_who_answer_two_points_both_stay() {
        new PointAnswers(folder).keep(answer("un", "Des bancs"), Optional.empty());
        new PointAnswers(folder).keep(answer("deux", "Des arbres"), Optional.empty());
        assertThat(new PointAnswers(folder).all()).extracting(PointAnswer::id).containsExactly("deux", "un");
    }

    @Test
    void nobody_writes_over_what_another_changed_meanwhile() {
        PointAnswers answers = new PointAnswers(folder);
        PointAnswer seen = answer("un", "Des bancs");
        answers.keep(seen, Optional.empty());
        PointAnswer theirs = answer("un", "Des bancs à l’ombre");
        new PointAnswers(folder).keep(theirs, Optional.of(seen));
        assertThatThrownBy(() -> answers.keep(answer("un", "Des chaises"), Optional.of(seen)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHANGED));
        assertThatThrownBy(() -> answers.remove(seen)).isInstanceOf(Refusal.class);
        assertThat(answers.all()).containsExactly(theirs);
        answers.remove(theirs);
        assertThat(answers.all()).isEmpty();
        assertThatThrownBy(() -> answers.keep(seen, Optional.of(theirs))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_announced_for_tomorrow_is_not_published_yet() {
        LocalDate day = LocalDate.of(2026, 3, 14);
        PointAnswer answer = new PointAnswer(
                "un",
                new PointAnswer.Said(Optional.empty(), "Des bancs", 4, 5),
                Decision.TAKEN_UP,
                Optional.of("  "),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                "Camille",
                WHEN);
        assertThat(answer.isPublished(day)).isTrue();
        assertThat(answer.isPublished(day.minusDays(1))).isFalse();
        assertThat(answer.reason()).isEmpty();
    }

    @Test
    void an_address_that_is_none_of_the_web_is_refused() throws IOException {
        PointAnswers answers = new PointAnswers(folder);
        answers.keep(answer("un", "Des bancs"), Optional.empty());
        Path file = folder.resolve("answers").resolve("un.json");
        String written = Files.readString(file);
        Files.writeString(file, written.replace("\"by\"", "\"address\" : \"javascript:alert(1)\", \"by\""));
        assertThatThrownBy(answers::all).isInstanceOf(Refusal.class).hasMessageContaining("un.json");
    }

    private static PointAnswer answer(String id, String quotation) {
        return new PointAnswer(
                id,
                new PointAnswer.Said(Optional.empty(), quotation, 4, 5),
                Decision.IN_PART,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Camille",
                WHEN);
    }
}
