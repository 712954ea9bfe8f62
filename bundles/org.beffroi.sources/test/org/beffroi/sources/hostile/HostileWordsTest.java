package org.beffroi.sources.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.limit.PatternBudget;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.sources.value.Amounts;
import org.beffroi.sources.value.HtmlText;
import org.beffroi.testing.hostile.Family;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileStrategies;
import org.beffroi.testing.hostile.HostileWords;
import org.beffroi.testing.hostile.HostileXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile words against those who take them, and how many hostile inputs there are. */
@Timeout(120)
class HostileWordsTest {

    @Test
    void noMailAddressThatWouldAddSomethingPasses() {
        for (Fixture one : HostileWords.mailAddresses()) {
            assertThat(Correspondent.isAddress(one.text())).as(one.name()).isFalse();
            assertThatThrownBy(() -> new Correspondent("", one.text()))
                    .as(one.name())
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .doesNotContainPattern("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]"));
        }
        assertThat(Correspondent.isAddress("prenom.nom+ville@mairie-exemple.fr"))
                .isTrue();
    }

    @Test
    void namesOfPeopleCannotAddAHeaderOrTurnALine() {
        for (Fixture one : HostileWords.directions()) {
            assertThat(new Correspondent(one.text() + "\r\nBcc: b@c.exemple", "a@ville.exemple").name())
                    .as(one.name())
                    .doesNotContainPattern("[\\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");
        }
    }

    @Test
    void noNameLeadsOutOfItsFolder() {
        for (Fixture one : HostileWords.paths()) {
            assertThat(SourceSettings.NAME.matcher(one.text()).matches())
                    .as(one.name())
                    .isFalse();
            boolean tilde = one.text().equals("~/a/b");
            assertThat(OrdinaryFile.isPlainName(one.text()) && !tilde)
                    .as(one.name())
                    .isFalse();
        }
    }

    @Test
    void patternsThatNeverEndAreGivenUp() {
        for (Fixture one : HostileWords.patterns()) {
            try {
                assertThat(PatternBudget.of(Pattern.compile(one.text())).matches("a".repeat(2_000)))
                        .as(one.name())
                        .isFalse();
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains(one.text());
            }
        }
    }

    @Test
    void wordsWithoutMeaningAreNoNumbersAndMarkupIsText() {
        List<Fixture> all = new ArrayList<>(HostileWords.directions());
        all.addAll(HostileWords.markup());
        all.addAll(HostileWords.formulas());
        for (Fixture one : all) {
            assertThat(HtmlText.of(one.text()).length())
                    .as(one.name())
                    .isLessThanOrEqualTo(one.text().length() + 50);
            Amounts.read(one.text());
        }
    }

    /** Three hundred at least, in families; the print shows how many of each. */
    @Test
    void thereAreThreeHundredOfThem() {
        List<Fixture> all = new ArrayList<>(HostileStrategies.calling("http://127.0.0.1:9"));
        all.addAll(HostileXml.around("http://127.0.0.1:9", "file:///etc/hostname", "<a", "a"));
        all.addAll(HostileWords.mailAddresses());
        all.addAll(HostileWords.webAddresses());
        all.addAll(HostileWords.paths());
        all.addAll(HostileWords.patterns());
        all.addAll(HostileWords.queries());
        all.addAll(HostileWords.directions());
        all.addAll(HostileWords.formulas());
        all.addAll(HostileWords.markup());
        Map<Family, Long> counts =
                all.stream().collect(Collectors.groupingBy(Fixture::family, TreeMap::new, Collectors.counting()));
        counts.forEach((family, count) -> System.out.printf(Locale.ROOT, "%-14s %4d%n", family, count));
        System.out.printf(Locale.ROOT, "%-14s %4d%n", "all", all.size());
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all.stream().map(Fixture::toString)).doesNotHaveDuplicates();
    }
}
