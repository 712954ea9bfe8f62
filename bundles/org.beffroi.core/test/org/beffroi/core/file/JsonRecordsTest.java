package org.beffroi.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as JSON texts. */
class JsonRecordsTest {

    private enum Rhythm {
        DAY,
        EACH_WEEK
    }

    private record Part(String name, int number) {
        /** No member, though databind takes such a method of a bean for one. */
        public boolean isLarge() {
            return number > 1;
        }
    }

    private record Whole(
            String text,
            Instant when,
            Rhythm every,
            Optional<String> maybe,
            Optional<Rhythm> rise,
            OptionalInt times,
            List<Part> parts,
            Map<String, List<String>> named,
            long many,
            boolean flag) {}

    private record Times(
            LocalDate day, LocalTime hour, Duration pause, Locale language, Map<LocalDate, Integer> days) {}

    private record Known(MentionId id, Optional<MentionId> maybe, List<MentionId> others) {}

    private record Told(Correspondent who) {}

    private static final Whole FULL = new Whole(
            "né à l’été",
            Instant.parse("2024-03-01T08:00:00Z"),
            Rhythm.EACH_WEEK,
            Optional.of("x"),
            Optional.of(Rhythm.DAY),
            OptionalInt.of(3),
            List.of(new Part("a", 1)),
            Map.of("k", List.of("v", "w")),
            1L << 40,
            true);
    private static final String LEAST = "\"text\":\"a\",\"when\":\"2024-03-01T08:00:00Z\",\"every\":\"day\"";

    private static Whole read(String members) throws IOException {
        return JsonRecords.read("{" + members + "}", Whole.class);
    }

    @Test
    void a_record_is_read_as_it_was_written_on_one_line_or_several() throws IOException {
        assertThat(JsonRecords.read(JsonRecords.write(FULL), Whole.class)).isEqualTo(FULL);
        assertThat(JsonRecords.read(JsonRecords.line(FULL), Whole.class)).isEqualTo(FULL);
        assertThat(JsonRecords.line(FULL))
                .isEqualTo("{\"text\":\"né à l’été\",\"when\":\"2024-03-01T08:00:00Z\",\"every\":\"each_week\","
                        + "\"maybe\":\"x\",\"rise\":\"day\",\"times\":3,\"parts\":[{\"name\":\"a\",\"number\":1}],"
                        + "\"named\":{\"k\":[\"v\",\"w\"]},\"many\":1099511627776,\"flag\":true}");
    }

    @Test
    void it_is_written_as_a_tree_of_the_same_members_is() throws IOException {
        assertThat(JsonRecords.write(FULL)).isEqualTo(JsonText.write(JsonText.read(JsonRecords.write(FULL))));
    }

    @Test
    void times_are_texts_of_iso_and_languages_their_tags() throws IOException {
        Times times = new Times(
                LocalDate.of(2024, 3, 1),
                LocalTime.of(8, 0),
                Duration.ofHours(6),
                Locale.CANADA_FRENCH,
                Map.of(LocalDate.of(2024, 2, 29), 7));
        assertThat(JsonRecords.line(times))
                .isEqualTo("{\"day\":\"2024-03-01\",\"hour\":\"08:00\",\"pause\":\"PT6H\",\"language\":\"fr-CA\","
                        + "\"days\":{\"2024-02-29\":7}}");
        assertThat(JsonRecords.read(JsonRecords.line(times), Times.class)).isEqualTo(times);
    }

    @Test
    void what_may_be_absent_is_empty_and_what_nobody_knows_is_passed_over() throws IOException {
        Whole least = read(LEAST + ",\"maybe\":null,\"parts\":null,\"newer\":{\"a\":[1,{}]}");
        assertThat(least)
                .isEqualTo(new Whole(
                        "a",
                        FULL.when(),
                        Rhythm.DAY,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        Map.of(),
                        0,
                        false));
        assertThat(JsonRecords.line(least)).doesNotContain("maybe", "rise", "times", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"when\":\"2024-03-01T08:00:00Z\",\"every\":\"day\" | « text » (line 1): missing",
                "\"text\":null,\"when\":\"2024-03-01T08:00:00Z\",\"every\":\"day\" | « text » (line 1): missing",
                "\"text\":{\"a\":1} | « text » (line 1): a text is expected",
                "\"text\":[\"a\"] | « text » (line 1): a text is expected",
                "\"many\":\"x\" | « many » (line 1): a whole number is expected",
                "\"many\":\"\" | « many » (line 1): a whole number is expected",
                "\"many\":1.5 | « many » (line 1): a whole number is expected",
                "\"times\":99999999999 | « times » (line 1): Numeric value (99999999999) out of range of int",
                "\"flag\":1 | « flag » (line 1): true or false is expected",
                "\"every\":\"month\" | « every » (line 1): one of the known words is expected",
                "\"every\":0 | « every » (line 1): one of the known words is expected",
                "\"every\":\"0\" | « every » (line 1): one of the known words is expected",
                "\"text\":tru | (line 1): Unrecognized token 'tru'",
                "\"when\":\"noon\" | « when » (line 1): Text 'noon' could not be parsed at index 0",
                "\"parts\":\"x\" | « parts » (line 1): a list is expected",
                "\"parts\":[{\"name\":\"a\"},{}] | « parts.2.name » (line 1): missing",
                "\"parts\":[null] | « parts.1 » (line 1): missing",
                "\"named\":{\"k\":\"v\"} | « named.k » (line 1): a list is expected",
                "\"named\":[] | « named » (line 1): an object is expected"
            })
    void what_is_wrong_is_said_with_its_place(String members, String said) {
        assertThatThrownBy(() -> read(members)).isInstanceOf(IOException.class).hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1]", "\"a\"", "{\"text\":\"a\"", "{\"text\":"})
    void what_is_no_object_is_refused(String text) {
        assertThatThrownBy(() -> JsonRecords.read(text, Whole.class)).isInstanceOf(IOException.class);
    }

    @Test
    void an_object_is_not_read_deeper_than_32() throws IOException {
        assertThat(read(LEAST + ",\"newer\":" + "[".repeat(31) + "]".repeat(31)))
                .isNotNull();
        assertThatThrownBy(() -> read(LEAST + ",\"newer\":" + "[".repeat(32) + "]".repeat(32)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_tree_is_written_as_it_was_read_however_deep() throws IOException {
        String text = "{\"a\":1.10,\"b\":12345678901234567890,\"c\":null,\"d\":[null,true,\"é\"],\"e\":"
                + "[".repeat(40) + "]".repeat(40) + "}";
        byte[] again = JsonRecords.write(JsonRecords.readTree(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(again, StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .isEqualTo(text);
    }

    @Test
    void a_refusal_of_a_constructor_is_told_as_it_is() {
        assertThatThrownBy(() -> JsonRecords.read("{\"who\":{\"name\":\"\",\"address\":\"nobody\"}}", Told.class))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_identity_is_the_text_that_it_is() throws IOException {
        Known known =
                new Known(new MentionId("rss:1"), Optional.of(new MentionId("x:2")), List.of(new MentionId("x:3")));
        assertThat(JsonRecords.line(known)).isEqualTo("{\"id\":\"rss:1\",\"maybe\":\"x:2\",\"others\":[\"x:3\"]}");
        assertThat(JsonRecords.read(JsonRecords.line(known), Known.class)).isEqualTo(known);
        assertThatThrownBy(() -> JsonRecords.read("{}", Known.class)).hasMessageContaining("« id » (line 1): missing");
    }

    @Test
    void lists_and_objects_by_name_keep_their_order() throws IOException {
        List<Part> parts = List.of(new Part("b", 1), new Part("a", 2));
        assertThat(JsonRecords.readAll(JsonRecords.write(parts), Part.class)).isEqualTo(parts);
        byte[] named =
                "{\"z\":{\"b\":{\"name\":\"b\"},\"a\":{\"name\":\"a\"}},\"y\":{}}".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonRecords.readNamed(named, Part.class).keySet()).containsExactly("z", "y");
        assertThat(JsonRecords.readNamed(named, Part.class).get("z").values())
                .containsExactly(new Part("b", 0), new Part("a", 0));
    }
}
