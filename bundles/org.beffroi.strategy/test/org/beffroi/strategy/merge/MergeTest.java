package org.beffroi.strategy.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.strategy.compare.Comparison;
import org.beffroi.strategy.compare.Fact;
import org.beffroi.strategy.compare.Facts;
import org.beffroi.strategy.compare.RandomHand;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.merge.Conflict.Choice;
import org.beffroi.strategy.merge.Merge.Merged;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Strategy random(long seed) {
        return new RandomStrategies(seed).strategy();
    }

    private static Strategy edited(Strategy base, long seed, int edits, Set<String> forbidden) {
        Strategy copy = EcoreUtil.copy(base);
        new RandomHand(copy, seed).edit(edits, forbidden);
        return copy;
    }

    private static void same(Facts one, Facts other) {
        assertThat(Comparison.of(one, other).differences()).isEmpty();
        assertThat(List.copyOf(one.all().keySet()))
                .isEqualTo(List.copyOf(other.all().keySet()));
    }

    @Property(tries = 40)
    void whatOnlyTheOtherDidIsAllThereIs(@ForAll long one, @ForAll long other) {
        Merge merge = Merge.of(random(one), random(one), random(other));
        Merged merged = merge.merged(Map.of());
        assertThat(merged.conflicts()).isEmpty();
        same(merged.facts(), merge.theirs());
    }

    @Property(tries = 40)
    void whatOnlyIDidIsAllThereIs(@ForAll long one, @ForAll long other) {
        Merge merge = Merge.of(random(one), random(other), random(one));
        Merged merged = merge.merged(Map.of());
        assertThat(merged.conflicts()).isEmpty();
        same(merged.facts(), merge.mine());
    }

    @Property(tries = 40)
    void whatBothDidAlikeIsNoConflict(@ForAll long one, @ForAll long other) {
        Merge merge = Merge.of(random(one), random(other), random(other));
        Merged merged = merge.merged(Map.of());
        assertThat(merged.conflicts()).isEmpty();
        same(merged.facts(), merge.mine());
    }

    @Property(tries = 60)
    void whatTheyDidApartIsAllThere(@ForAll long seed) {
        Strategy base = random(seed);
        Strategy mine = EcoreUtil.copy(base);
        RandomHand my = new RandomHand(mine, seed + 1);
        my.edit(6, Set.of());
        Strategy theirs = EcoreUtil.copy(base);
        RandomHand their = new RandomHand(theirs, seed + 2);
        their.edit(6, my.touched());
        Merged merged = Merge.of(base, mine, theirs).merged(Map.of());
        Set<String> all = new TreeSet<>(my.did());
        all.addAll(their.did());
        Set<String> found = new TreeSet<>();
        Comparison.of(Facts.of(base), merged.facts())
                .differences()
                .forEach(difference -> found.add(RandomHand.said(difference)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(found).isEqualTo(all);
    }

    @Property(tries = 60)
    void conflictsAreTheSameSeenFromTheOtherSideAndChoicesMeet(@ForAll long seed) {
        Strategy base = random(seed);
        Strategy mine = edited(base, seed + 1, 25, Set.of());
        Strategy theirs = edited(base, seed + 2, 25, Set.of());
        Merge merge = Merge.of(base, mine, theirs);
        Merge mirrored = Merge.of(base, theirs, mine);
        assertThat(about(merge.merged(Map.of()))).isEqualTo(about(mirrored.merged(Map.of())));
        Facts one = merge.merged(Map.of(), Choice.MINE).facts();
        Facts other = mirrored.merged(Map.of(), Choice.THEIRS).facts();
        assertThat(one.all().keySet()).isEqualTo(other.all().keySet());
    }

    private static Set<String> about(Merged merged) {
        Set<String> about = new TreeSet<>();
        for (Conflict conflict : merged.conflicts()) {
            about.add(conflict.getClass().getSimpleName()
                    + conflict.id()
                    + (conflict instanceof Conflict.Values values
                            ? values.field().getName()
                            : ""));
        }
        return about;
    }

    /** Three strategies that have little to do with each other: whatever comes of it holds together. */
    @Property(tries = 60)
    void noReferenceLeadsToWhatIsNotThere(@ForAll long one, @ForAll long two, @ForAll long three) throws IOException {
        Merge merge = Merge.of(random(one), random(two), random(three));
        for (Choice choice : Choice.values()) {
            Facts facts = merge.merged(Map.of(), choice).facts();
            for (Fact fact : facts.all().values()) {
                for (EReference reference : fact.type().getEAllReferences()) {
                    assertThat(fact.identities(reference)).allMatch(facts::holds);
                }
            }
            Strategy merged = facts.strategy();
            assertThat(StrategyFile.bytes(Facts.of(merged).strategy())).isEqualTo(StrategyFile.bytes(merged));
        }
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Choosing choosing = new Choosing(merge, locale, "Claire");
            for (Conflict conflict : merge.merged(Map.of()).conflicts()) {
                assertThat(choosing.of(conflict)).isNotBlank().doesNotContain("null", "{");
                assertThat(choosing.choices(conflict)).isNotEmpty().allSatisfy(choice -> assertThat(
                                choosing.of(conflict, choice))
                        .isNotBlank());
            }
        }
    }

    private static Merge demo(Consumer<Strategy> mine, Consumer<Strategy> theirs) {
        Strategy base = new DemoStrategy().strategy();
        Strategy own = EcoreUtil.copy(base);
        Strategy other = EcoreUtil.copy(base);
        mine.accept(own);
        theirs.accept(other);
        return Merge.of(base, own, other);
    }

    private static Objective third(Strategy strategy) {
        return strategy.getObjectives().get(2);
    }

    private static List<String> said(Merge merge) {
        Choosing choosing = new Choosing(merge, Locale.FRENCH, "Claire");
        List<String> said = new ArrayList<>();
        for (Conflict conflict : merge.merged(Map.of()).conflicts()) {
            said.add(choosing.of(conflict));
            choosing.choices(conflict).forEach(choice -> said.add("– " + choosing.of(conflict, choice)));
        }
        return said.stream()
                .map(text -> text.replaceAll("[\\u00A0\\u202F]", " "))
                .toList();
    }

    @Test
    void aDayThatBothSetIsAChoiceInWords() {
        Merge merge = demo(strategy -> third(strategy).setDue(LocalDate.of(2026, 12, 31)), strategy -> third(strategy)
                .setDue(LocalDate.of(2026, 9, 30)));
        List<String> said = said(merge);
        assertThat(said).hasSize(3);
        assertThat(said.getFirst())
                .startsWith("Objectif 3 « ")
                .endsWith(", échéance : vous avez écrit 31 décembre 2026, Claire a écrit 30 septembre 2026");
        assertThat(said.subList(1, 3)).containsExactly("– garder 31 décembre 2026", "– garder 30 septembre 2026");
        Conflict conflict = merge.merged(Map.of()).conflicts().getFirst();
        Merged chosen = merge.merged(Map.of(conflict, Choice.THEIRS));
        assertThat(third(chosen.facts().strategy()).getDue()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void ofTwoTextsBothCanBeKept() {
        Merge merge = demo(strategy -> third(strategy).setWhy("Un motif."), strategy -> third(strategy)
                .setWhy("Un autre."));
        Conflict conflict = merge.merged(Map.of()).conflicts().getFirst();
        assertThat(third(merge.merged(Map.of(conflict, Choice.BOTH)).facts().strategy())
                        .getWhy())
                .isEqualTo("Un motif.\n\nUn autre.");
    }

    @Test
    void whatOneTookOutAndTheOtherWorkedOnIsAChoice() {
        Merge merge = demo(
                strategy -> EcoreUtil.delete(strategy.getActions().getFirst(), true),
                strategy -> strategy.getActions().getFirst().setName("Une action revue"));
        Conflict conflict = merge.merged(Map.of()).conflicts().getFirst();
        assertThat(said(merge).getFirst()).endsWith(" : vous l’avez retiré, Claire y a travaillé");
        assertThat(merge.merged(Map.of(conflict, Choice.MINE)).facts().holds(conflict.id()))
                .isFalse();
        Strategy kept = merge.merged(Map.of(conflict, Choice.THEIRS)).facts().strategy();
        assertThat(kept.getActions().getFirst().getName()).isEqualTo("Une action revue");
    }

    @Test
    void whatOneTookOutAndTheOtherNewlyRefersToIsAChoice() {
        Merge merge = demo(
                strategy -> EcoreUtil.delete(strategy.getActions().getLast(), true), strategy -> strategy.getActions()
                        .getFirst()
                        .getDependsOn()
                        .add(strategy.getActions().getLast()));
        List<Conflict> conflicts = merge.merged(Map.of()).conflicts();
        assertThat(conflicts).hasOnlyElementsOfType(Conflict.Gone.class).hasSize(1);
        Strategy out =
                merge.merged(Map.of(conflicts.getFirst(), Choice.MINE)).facts().strategy();
        assertThat(out.getActions().getFirst().getDependsOn())
                .extracting(Action::getKey)
                .doesNotContain(conflicts.getFirst().id());
    }

    @Test
    void whatBothAddedToAListIsInIt() {
        Merge merge =
                demo(strategy -> strategy.getObjectives().add(1, objective("a")), strategy -> strategy.getObjectives()
                        .add(1, objective("b")));
        Merged merged = merge.merged(Map.of());
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.facts().strategy().getObjectives())
                .extracting(Objective::getKey)
                .contains("a", "b");
    }

    private static Objective objective(String key) {
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        objective.setKey(key);
        return objective;
    }
}
