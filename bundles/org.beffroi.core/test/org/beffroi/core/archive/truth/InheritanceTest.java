package org.beffroi.core.archive.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final MentionId ROOT = new MentionId("x:root");
    private static final MentionId ANSWER = new MentionId("x:answer");
    private static final MentionId BELOW = new MentionId("x:below");
    private static final Instant EIGHT = Instant.parse("2026-03-04T08:00:00Z");

    private final Inheritance inheritance = new Inheritance(Set.of("theme", "place"), Fields.core());

    private static Known known(MentionId id, FieldValues values, Annotation... read) {
        Origin origin = new Origin("essai.csv", new BatchId("lot"), EIGHT);
        return Known.nothing(id)
                .with(Reading.of(new Mention(id, origin, values)))
                .annotated(List.of(read));
    }

    private static Known root(String... themes) {
        return known(
                ROOT,
                FieldValues.builder().put(CoreFields.TEXT_BODY, "Poulet froid").build(),
                new Annotation("theme", "1", "theme", List.of(themes), 0.8));
    }

    private static Known silent(MentionId id) {
        return known(
                id, FieldValues.builder().put(CoreFields.TEXT_BODY, "Patience").build());
    }

    private static Act act(String id, Act.Deed deed) {
        return new Act(id, new BatchId("acts"), "Lou", Act.Hand.HUMAN, EIGHT, deed);
    }

    private List<String> themes(Known known) {
        return known.entry(Fields.core()).effective().strings(CoreFields.THEME);
    }

    @Test
    void a_silent_answer_takes_the_surest_value_and_says_from_whom() {
        Known answer = inheritance.inheriting(silent(ANSWER), inheritance.passedBy(root("canteen", "school")));
        assertThat(themes(answer)).containsExactly("canteen");
        assertThat(answer.annotations()).singleElement().satisfies(annotation -> {
            assertThat(annotation.by()).isEqualTo(Inheritance.BY);
            assertThat(annotation.from()).contains(ROOT);
            assertThat(annotation.confidence()).isEqualTo(0.68);
        });
    }

    @Test
    void it_weakens_with_each_step_and_ends() {
        Map<String, PassedValue> handed = inheritance.passedBy(root("canteen"));
        int steps = 0;
        double before = 1;
        while (!handed.isEmpty()) {
            assertThat(handed.get("theme").confidence()).isLessThan(before);
            assertThat(handed.get("theme").from()).isEqualTo(ROOT);
            before = handed.get("theme").confidence();
            Known next = inheritance.inheriting(silent(new MentionId("x:" + steps)), handed);
            handed = inheritance.passedBy(next);
            steps++;
        }
        assertThat(steps).isEqualTo(9);
        assertThat(before).isGreaterThanOrEqualTo(Inheritance.LEAST);
    }

    @Test
    void what_an_answer_says_itself_stands_above_it_and_passes_down_in_its_place() {
        Known own = known(
                ANSWER,
                FieldValues.builder().put(CoreFields.TEXT_BODY, "Et le bus ?").build(),
                new Annotation("theme", "1", "theme", List.of("transport"), 0.7));
        Known answer = inheritance.inheriting(own, inheritance.passedBy(root("canteen")));
        assertThat(themes(answer)).containsExactly("transport");
        Known below = inheritance.inheriting(silent(BELOW), inheritance.passedBy(answer));
        assertThat(themes(below)).containsExactly("transport");
    }

    @Test
    void a_source_that_states_the_theme_is_not_contradicted() {
        Known stated = known(
                ANSWER,
                FieldValues.builder().put(CoreFields.THEME, List.of("waste")).build());
        assertThat(themes(inheritance.inheriting(stated, inheritance.passedBy(root("canteen")))))
                .containsExactly("waste");
    }

    @Test
    void a_persons_word_on_the_post_passes_down_whole_and_so_does_her_word_that_there_is_none() {
        Known corrected =
                root("canteen").with(List.of(act("1", new Act.Set(ROOT, "theme", List.of("waste", "roads")))));
        assertThat(themes(inheritance.inheriting(silent(ANSWER), inheritance.passedBy(corrected))))
                .containsExactly("waste", "roads");
        Known emptied = root("canteen").with(List.of(act("1", new Act.Set(ROOT, "theme", List.of()))));
        assertThat(themes(inheritance.inheriting(silent(ANSWER), inheritance.passedBy(emptied))))
                .isEmpty();
    }

    @Test
    void a_persons_word_on_the_answer_stands_above_what_it_inherits() {
        Known coded = silent(ANSWER).with(List.of(act("1", new Act.Set(ANSWER, "theme", List.of("animals")))));
        Known answer = inheritance.inheriting(coded, inheritance.passedBy(root("canteen")));
        assertThat(themes(answer)).containsExactly("animals");
        assertThat(answer.entry(Fields.core()).effective().strings(CoreFields.READ_AS))
                .containsExactly("theme:canteen");
    }

    @Test
    void what_was_taken_away_from_an_answer_does_not_pass_through_it() {
        Known taken = silent(ANSWER).with(List.of(act("1", new Act.Remove(ANSWER, "theme", "canteen"))));
        Known answer = inheritance.inheriting(taken, inheritance.passedBy(root("canteen")));
        assertThat(themes(answer)).isEmpty();
        assertThat(themes(inheritance.inheriting(silent(BELOW), inheritance.passedBy(answer))))
                .isEmpty();
    }

    @Test
    void only_fields_that_pass_down_do() {
        Known toned = known(
                ROOT,
                FieldValues.none(),
                new Annotation("tone", "1", "tone", List.of("negative"), 1),
                new Annotation("place", "1", "place", List.of("44109"), 1));
        assertThat(inheritance.passedBy(toned)).containsOnlyKeys("place");
    }

    @Test
    void one_hangs_on_what_it_answers_before_the_root_of_its_thread_and_never_on_itself() {
        FieldValues links = FieldValues.builder()
                .put(CoreFields.THREAD, ROOT.value())
                .put(CoreFields.REPLY_TO, ANSWER.value())
                .put(CoreFields.QUOTE_OF, BELOW.value())
                .build();
        assertThat(Inheritance.above(known(BELOW, links).stated())).containsExactly(ANSWER, ROOT);
    }
}
