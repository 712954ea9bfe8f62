package org.beffroi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

/** What the two analysts of the demonstration wrote. */
final class AnalystsTest {

    private final DemoTown town = new DemoTown();
    private final List<Act> acts = town.acts();

    @Test
    void theySpeakOfMentionsThatExistAndNeverBeforeThem() {
        Map<MentionId, Instant> published = town.mentions().stream()
                .collect(Collectors.toMap(
                        Mention::id, mention -> mention.published().orElseThrow()));
        assertThat(acts).allSatisfy(act -> {
            assertThat(published).containsKey(mention(act));
            assertThat(act.when()).isAfter(published.get(mention(act))).isBeforeOrEqualTo(DemoTown.TODAY);
        });
        assertThat(acts).extracting(Act::id).doesNotHaveDuplicates();
    }

    @Test
    void theyCodedSomeThreeHundredAndFiftyMentions() {
        assertThat(acts.stream().map(AnalystsTest::mention).distinct().count()).isBetween(320L, 520L);
        assertThat(acts).allSatisfy(act -> assertThat(act.hand()).isEqualTo(Act.Hand.HUMAN));
        assertThat(acts).extracting(Act::who).containsOnly("Solveig M.", "Ibrahim T.");
    }

    @Test
    void tonesAreThoseOfTheVocabulary() {
        Set<String> tones = acts.stream()
                .map(Act::deed)
                .filter(Act.Set.class::isInstance)
                .map(Act.Set.class::cast)
                .filter(set -> set.field().equals("tone"))
                .flatMap(set -> set.values().stream())
                .collect(Collectors.toSet());
        assertThat(tones).containsExactlyInAnyOrder("positive", "neutral", "negative", "unsure");
    }

    @Test
    void aPartIsCodedByBothWhoMostlyAgree() {
        Map<MentionId, List<String>> tones = acts.stream()
                .filter(act -> act.deed() instanceof Act.Set set && set.field().equals("tone"))
                .collect(Collectors.groupingBy(
                        AnalystsTest::mention,
                        Collectors.mapping(
                                act -> ((Act.Set) act.deed()).values().getFirst(), Collectors.toList())));
        List<List<String>> twice =
                tones.values().stream().filter(both -> both.size() == 2).toList();
        assertThat(twice).hasSizeGreaterThan(50);
        long agreed = twice.stream()
                .filter(both -> both.getFirst().equals(both.getLast()))
                .count();
        assertThat((double) agreed / twice.size()).isBetween(0.7, 0.95);
    }

    @Test
    void theyWorkOnWeekDays() {
        assertThat(acts)
                .allSatisfy(act -> assertThat(act.when().atZone(DemoTown.ZONE).getDayOfWeek())
                        .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    private static MentionId mention(Act act) {
        return ((Act.FieldDeed) act.deed()).mention();
    }
}
