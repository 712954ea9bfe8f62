package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.archive.Cancel;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All checks that the bundle ships, under the contract and all together. */
class ShippedChecksTest {

    private final List<Check> checks = Shipped.checks();

    @TestFactory
    Stream<DynamicContainer> each_keeps_the_contract() {
        return checks.stream().map(check -> {
            CheckContract contract = new CheckContract() {
                @Override
                protected Check check() {
                    return check;
                }
            };
            return dynamicContainer(
                    Checks.info(check).id(),
                    Stream.of(
                            dynamicTest("texts", contract::says_what_it_is_and_why_it_matters_in_both_languages),
                            dynamicTest("sound", contract::finds_nothing_in_a_sound_strategy_and_changes_nothing),
                            dynamicTest("empty", contract::can_look_at_an_empty_strategy),
                            dynamicTest("twice", contract::finds_the_same_twice)));
        });
    }

    @Test
    void there_are_many_and_no_two_of_one_name() {
        assertThat(checks).hasSizeGreaterThan(110);
        assertThat(checks).extracting(check -> Checks.info(check).id()).doesNotHaveDuplicates();
    }

    /** A check that nobody broke a strategy for may never fire. */
    @Test
    void each_was_seen_to_fire() throws IOException {
        String tests = tests();
        assertThat(checks).extracting(check -> check.getClass().getSimpleName()).allSatisfy(name -> assertThat(tests)
                .contains("finds(new " + name + "()"));
    }

    /** Where Declarative Services described the bundle, they know every check. */
    @Test
    void each_is_described_as_a_component_where_components_are_described() {
        Path descriptions = Shipped.classes().resolve("OSGI-INF");
        if (Files.isDirectory(descriptions)) {
            assertThat(checks).allSatisfy(check -> assertThat(
                            descriptions.resolve(check.getClass().getName() + ".xml"))
                    .exists());
        }
        assertThat(checks).allSatisfy(check -> assertThat(check.getClass().getConstructors())
                .hasSize(1));
    }

    @Test
    void nothing_is_found_in_a_sound_strategy() {
        assertThat(new Checks(checks).look(new SoundStrategy().strategy, SoundStrategy.SETTING, Cancel.never()))
                .isEmpty();
    }

    /** Whatever a file can hold, no check fails on it, changes it, or says what cannot be said. */
    @Property(tries = 40)
    void no_strategy_makes_a_check_fail(@ForAll long seed) {
        Strategy strategy = new RandomStrategies(seed).strategy();
        Strategy before = EcoreUtil.copy(strategy);
        for (Check check : checks) {
            for (Issue issue : check.look(strategy, SoundStrategy.SETTING)) {
                assertThat(issue.wrong().in(Locale.FRENCH)).isNotBlank();
                assertThat(issue.wrong().in(Locale.ENGLISH)).isNotBlank();
            }
        }
        assertThat(EcoreUtil.equals(before, strategy)).isTrue();
    }

    /** Each fix does what it says in a strategy full of holes, too: what it was offered for is not found again. */
    @Test
    void fixes_hold_in_a_weak_strategy() {
        for (Check check : checks) {
            int issues = check.look(new WeakStrategy(3).strategy(), SoundStrategy.SETTING)
                    .size();
            for (int i = 0; i < issues; i++) {
                tryFixes(check, i);
            }
        }
    }

    private static void tryFixes(Check check, int place) {
        int fixes = check.look(new WeakStrategy(3).strategy(), SoundStrategy.SETTING)
                .get(place)
                .fixes()
                .size();
        for (int fix = 0; fix < fixes; fix++) {
            Strategy strategy = new WeakStrategy(3).strategy();
            Issue issue = check.look(strategy, SoundStrategy.SETTING).get(place);
            issue.fixes().get(fix).does().accept(strategy);
            assertThat(check.look(strategy, SoundStrategy.SETTING))
                    .as(issue.fixes().get(fix).label().in(Locale.ENGLISH) + ": "
                            + issue.wrong().in(Locale.ENGLISH))
                    .noneMatch(left ->
                            left.about() == issue.about() && left.wrong().equals(issue.wrong()));
        }
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(TestSources.folder().resolve("org/beffroi/strategy/check"))) {
            return files.filter(file -> file.toString().endsWith("ChecksTest.java"))
                    .map(TestSources::text)
                    .map(text -> text.replaceAll("\\s+", " ").replace("( new", "(new"))
                    .collect(Collectors.joining());
        }
    }
}
