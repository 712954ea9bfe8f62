package org.beffroi.bench.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class MentionMakerTest {

    private static final int SOME = 5_000;

    private final MentionMaker maker = new MentionMaker(42, SOME);
    private final List<Mention> made =
            IntStream.range(0, SOME).mapToObj(maker::mention).toList();

    @Test
    void aMentionDependsOnItsSeedAndNumberAlone() {
        MentionMaker again = new MentionMaker(42, SOME);
        for (int number : new int[] {4_999, 0, 17, 2_500, 17}) {
            assertThat(again.mention(number)).isEqualTo(made.get(number));
        }
        assertThat(new MentionMaker(43, SOME).mention(17)).isNotEqualTo(made.get(17));
    }

    @Test
    void identitiesAreDistinct() {
        Set<MentionId> ids = new HashSet<>();
        made.forEach(mention -> ids.add(mention.id()));
        assertThat(ids).hasSize(SOME);
    }

    @Test
    void aFewAuthorsWriteMuchAndMostWriteLittle() {
        Map<String, Integer> byAuthor = new HashMap<>();
        made.forEach(mention -> byAuthor.merge(mention.author().orElseThrow(), 1, Integer::sum));
        int most = byAuthor.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        long once = byAuthor.values().stream().filter(count -> count <= 2).count();
        assertThat(most).isGreaterThan(SOME / 100);
        assertThat(once).isGreaterThan(byAuthor.size() / 2);
    }

    @Test
    void tuesdaysSeeMoreThanSundays() {
        Map<DayOfWeek, Integer> byDay = new HashMap<>();
        made.forEach(mention -> byDay.merge(
                mention.published().orElseThrow().atOffset(ZoneOffset.UTC).getDayOfWeek(), 1, Integer::sum));
        assertThat(byDay.get(DayOfWeek.TUESDAY)).isGreaterThan(byDay.get(DayOfWeek.SUNDAY) * 4 / 3);
    }

    @Test
    void wordsFollowTheirRanks() {
        Vocabulary vocabulary = maker.vocabulary();
        assertThat(vocabulary.ranked()).doesNotHaveDuplicates().hasSizeGreaterThan(20_000);
        long withDe =
                made.stream().filter(mention -> mention.text().contains(" de ")).count();
        long withRare = made.stream()
                .filter(mention -> mention.text().contains(vocabulary.ranked().get(10_000)))
                .count();
        assertThat(withDe).isGreaterThan(SOME / 5);
        assertThat(withRare).isLessThan(SOME / 50);
    }

    @Test
    void facetsHaveValues() {
        for (var field :
                List.of(CoreFields.NETWORK, CoreFields.LANGUAGE, CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE)) {
            assertThat(made.stream()
                            .flatMap(mention -> mention.strings(field).stream())
                            .distinct())
                    .as(field.name())
                    .hasSizeGreaterThan(3);
        }
    }
}
