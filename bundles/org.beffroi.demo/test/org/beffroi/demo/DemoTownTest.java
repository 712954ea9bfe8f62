package org.beffroi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;

/** What an analyst may count on in the demonstration. */
final class DemoTownTest {

    private final DemoTown town = new DemoTown();
    private final List<Mention> mentions = town.mentions();

    @Test
    void itIsTheSameEachTime() {
        assertThat(new DemoTown().mentions()).isEqualTo(mentions);
        assertThat(new DemoTown().acts()).isEqualTo(town.acts());
    }

    @Test
    void someThreeThousandMentionsUnderAsManyNames() {
        assertThat(mentions.size()).isBetween(2900, 3600);
        assertThat(ids()).hasSameSizeAs(mentions);
    }

    @Test
    void everythingIsSaidWithinTheEighteenMonthsOldestFirst() {
        List<Instant> times = mentions.stream()
                .map(mention -> mention.published().orElseThrow())
                .toList();
        assertThat(times).isSorted();
        assertThat(times.getFirst()).isAfterOrEqualTo(DemoTown.FIRST_DAY);
        assertThat(times.getLast()).isBeforeOrEqualTo(DemoTown.TODAY);
        assertThat(town.settings().today()).contains(LocalDate.of(2025, 10, 14));
        assertThat(DemoTown.FIRST_DAY.atZone(DemoTown.ZONE).plusMonths(18))
                .isAfter(DemoTown.TODAY.atZone(DemoTown.ZONE));
    }

    @Test
    void whatIsAnsweredRepostedOrQuotedIsThereAndCameBefore() {
        Map<String, Mention> byId = mentions.stream()
                .collect(Collectors.toMap(mention -> mention.id().value(), mention -> mention));
        for (Mention mention : mentions) {
            Stream.of(CoreFields.REPLY_TO, CoreFields.REPOST_OF, CoreFields.QUOTE_OF, CoreFields.THREAD)
                    .flatMap(field -> mention.strings(field).stream())
                    .forEach(id -> {
                        assertThat(byId).as(mention.text()).containsKey(id);
                        assertThat(byId.get(id).published().orElseThrow())
                                .as(mention.text())
                                .isBeforeOrEqualTo(mention.published().orElseThrow());
                    });
        }
        assertThat(mentions.stream().filter(mention -> has(mention, "comment")).count())
                .isGreaterThan(1000);
    }

    @Test
    void addressesAreUnderDomainsThatNobodyCanOwn() {
        mentions.stream()
                .flatMap(mention -> Stream.concat(
                        mention.strings(CoreFields.URL).stream(), mention.strings(CoreFields.LINKS).stream()))
                .forEach(address -> assertThat(address).matches("https://[a-z0-9.-]+\\.example(/\\S*)?"));
        assertThat(mentions).allSatisfy(mention -> assertThat(mention.text())
                .doesNotContainPattern("https?://[^ ]*\\.(fr|com|org)"));
    }

    @Test
    void theCanteenRisesOverThreeDaysThenSubsides() {
        Map<LocalDate, Long> days = perDay(story("canteen"));
        assertThat(day(days, 3)).isGreaterThan(40).isLessThan(day(days, 4));
        assertThat(day(days, 4)).isGreaterThan(80).isLessThan(day(days, 5));
        assertThat(day(days, 7)).isLessThan(day(days, 5) / 2);
        assertThat(day(days, 9)).isLessThan(day(days, 7));
        Map<LocalDate, Long> all = perDay(mentions);
        long usual = all.values().stream().sorted().toList().get(all.size() / 2);
        assertThat(all.get(LocalDate.of(2025, 3, 5))).isGreaterThan(15 * usual);
        assertThat(story("canteen").stream().filter(mention -> date(mention).isBefore(LocalDate.of(2025, 3, 3))))
                .as("weak signals come first")
                .hasSizeGreaterThan(25);
    }

    @Test
    void theCrisisBringsNewPeople() {
        Set<String> before = authors(mentions.stream()
                .filter(mention -> date(mention).isBefore(LocalDate.of(2025, 3, 3)))
                .toList());
        Set<String> during = authors(story("canteen").stream()
                .filter(mention -> !date(mention).isBefore(LocalDate.of(2025, 3, 3)))
                .filter(mention -> date(mention).isBefore(LocalDate.of(2025, 3, 6)))
                .toList());
        long fresh = during.stream().filter(author -> !before.contains(author)).count();
        assertThat(during).hasSizeGreaterThan(100);
        assertThat(fresh).isGreaterThan(during.size() / 2);
    }

    @Test
    void aWeakSignalIsStillRisingToday() {
        Map<LocalDate, Long> days = perDay(story("lights"));
        long lastWeek = between(days, LocalDate.of(2025, 10, 8), LocalDate.of(2025, 10, 14));
        long weekBefore = between(days, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 7));
        assertThat(lastWeek).isGreaterThan(weekBefore).isGreaterThan(20);
    }

    @Test
    void weeksAndHoursLookLikePeoples() {
        List<Mention> plain = mentions.stream()
                .filter(mention ->
                        date(mention).getYear() != 2025 || date(mention).getMonthValue() != 3)
                .toList();
        Map<DayOfWeek, Long> week = plain.stream()
                .collect(Collectors.groupingBy(mention -> date(mention).getDayOfWeek(), Collectors.counting()));
        assertThat(week.get(DayOfWeek.SUNDAY)).isLessThan(week.get(DayOfWeek.TUESDAY));
        long night = plain.stream()
                .map(DemoTownTest::local)
                .filter(time -> time.getHour() >= 1 && time.getHour() < 5)
                .count();
        assertThat(night).isLessThan(plain.size() / 50);
        assertThat(mentions.stream().filter(mention -> on(mention, "phone") || on(mention, "letter")))
                .allSatisfy(mention -> assertThat(date(mention).getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY));
    }

    @Test
    void someTextsAreSaidByMany() {
        Map<String, Long> copies = mentions.stream()
                .filter(mention -> mention.text().length() > 80)
                .collect(Collectors.groupingBy(Mention::text, Collectors.counting()));
        assertThat(copies.values().stream().filter(count -> count >= 4)).hasSizeGreaterThan(5);
        List<Mention> agency = mentions.stream()
                .filter(mention -> has(mention, "article") && mention.text().startsWith("(Interval)"))
                .toList();
        assertThat(agency)
                .extracting(mention -> mention.strings(CoreFields.OUTLET))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
    }

    @Test
    void missingIsNotZeroAndCountsHaveHeavyTails() {
        List<Long> likes = mentions.stream()
                .filter(mention -> on(mention, "facebook") && has(mention, "post"))
                .flatMap(mention -> mention.values().number(CoreFields.LIKES).stream())
                .sorted()
                .toList();
        assertThat(likes.getFirst()).isZero();
        assertThat(likes.getLast()).isGreaterThan(50 * likes.get(likes.size() / 2));
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.values().number(CoreFields.LIKES)).isEmpty();
            assertThat(has(mention, "post") && on(mention, "facebook")).isTrue();
        });
        assertThat(mentions).filteredOn(mention -> on(mention, "letter")).allSatisfy(mention -> assertThat(
                        mention.values().number(CoreFields.LIKES))
                .isEmpty());
    }

    @Test
    void theUnofficialPageHasMoreFollowersThanTheTowns() {
        assertThat(followers("tusaisquetuviensdesonneval")).isGreaterThan(2 * followers("villedesonneval"));
    }

    @Test
    void thePressAndTheTownWriteWithTypographicApostrophes() {
        assertThat(mentions)
                .filteredOn(mention -> has(mention, "article")
                        || has(mention, "letter")
                        || mention.values().flag(CoreFields.OFFICIAL).orElse(false))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.title().orElse("") + mention.text())
                        .doesNotContain("'")
                        .doesNotContainPattern(" [;!?»]"));
    }

    @Test
    void severalLanguagesInSmallShare() {
        Map<String, Long> languages = mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.language().orElseThrow(), Collectors.counting()));
        assertThat(languages).containsOnlyKeys("fr", "en", "de", "nl");
        assertThat(languages.get("fr")).isGreaterThan(mentions.size() * 93L / 100);
    }

    @Test
    void aReaderNeverSeesATemplateInFiftyRows() {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        int row = 0;
        for (Draft draft : town.drafts()) {
            row++;
            if (!draft.story().equals("everyday") || draft.person().kind() != Person.Kind.ORDINARY) {
                continue;
            }
            for (String shingle : Shingles.of(draft.text(), 7)) {
                Integer last = seen.put(shingle, row);
                if (last != null && row - last < 50) {
                    repeated.add(shingle);
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    @Test
    void mostTextsAreLikeNoOther() {
        Set<String> texts = mentions.stream().map(Mention::text).collect(Collectors.toSet());
        assertThat(texts.size()).isGreaterThan(2500);
        Map<String, Integer> shingles = new TreeMap<>();
        texts.forEach(text -> Shingles.of(text, 8).forEach(shingle -> shingles.merge(shingle, 1, Integer::sum)));
        long once = shingles.values().stream().filter(count -> count == 1).count();
        assertThat(once).isGreaterThan(shingles.size() * 85L / 100);
    }

    @Test
    void publicActorsAreNamedAndNobodyElse() {
        Set<String> actors = Set.copyOf(town.publicActors());
        assertThat(actors)
                .contains("villedesonneval", "echodeuxrives", "maire.sonneval")
                .doesNotContain("mariedv", "raleurmasque");
        assertThat(mentions)
                .filteredOn(
                        mention -> mention.values().flag(CoreFields.OFFICIAL).orElse(false))
                .isNotEmpty()
                .allSatisfy(
                        mention -> assertThat(actors).contains(mention.author().orElseThrow()));
    }

    @Test
    void theTownIsMarkedAsFictional() {
        assertThat(town.settings().fictional()).isTrue();
        assertThat(town.settings().territory()).isEmpty();
        assertThat(town.settings().zone()).isEqualTo(DemoTown.ZONE);
        assertThat(town.inventedNames())
                .contains("Sonneval-sur-Lirelle", "L’Écho des deux rives")
                .doesNotHaveDuplicates();
    }

    private Set<String> ids() {
        return mentions.stream().map(mention -> mention.id().value()).collect(Collectors.toSet());
    }

    private List<Mention> story(String name) {
        Set<String> told = town.drafts().stream()
                .filter(draft -> draft.story().equals(name))
                .map(Draft::id)
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> told.contains(mention.id().value()))
                .toList();
    }

    private long followers(String author) {
        return mentions.stream()
                .filter(mention -> mention.author().orElse("").equals(author) && on(mention, "facebook"))
                .flatMap(mention -> mention.values().number(CoreFields.FOLLOWERS).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    private static boolean has(Mention mention, String type) {
        return mention.strings(CoreFields.TYPE).contains(type);
    }

    private static boolean on(Mention mention, String network) {
        return mention.network().orElse("").equals(network);
    }

    private static Set<String> authors(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.author().stream()).collect(Collectors.toSet());
    }

    private static ZonedDateTime local(Mention mention) {
        return mention.published().orElseThrow().atZone(DemoTown.ZONE);
    }

    private static LocalDate date(Mention mention) {
        return local(mention).toLocalDate();
    }

    private static Map<LocalDate, Long> perDay(List<Mention> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(DemoTownTest::date, Collectors.counting()));
    }

    private static long day(Map<LocalDate, Long> days, int dayOfMarch) {
        return days.getOrDefault(LocalDate.of(2025, 3, dayOfMarch), 0L);
    }

    private static long between(Map<LocalDate, Long> days, LocalDate from, LocalDate to) {
        return days.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().isBefore(from) && !entry.getKey().isAfter(to))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
