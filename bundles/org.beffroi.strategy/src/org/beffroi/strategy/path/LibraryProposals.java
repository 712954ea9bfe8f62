package org.beffroi.strategy.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.text.Folding;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * What the library proposes for a strategy, with the reasons why here: a weak point, a finding or a stake that was noted speaks of
 * it; bodies of its kind and size often need it. Nothing of it is in the strategy until somebody takes it.
 *
 * <p>What an entry is about is said by its {@code signs}: beginnings of words, in small letters without accents. A noted sentence
 * speaks of it where one of its words begins so.
 *
 * @param library what can be proposed
 * @param body whose strategy it is, empty where nobody knows
 */
public record LibraryProposals(Library library, Optional<Territory> body) {

    private static final String SIGNS = "signs";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMMA = Pattern.compile(",");

    public LibraryProposals {
        Objects.requireNonNull(library);
        Objects.requireNonNull(body);
    }

    /** Stakes for a strategy that are not in it, those with most reasons first. */
    public List<LibraryProposal> stakes(Strategy strategy) {
        return of("Axis", strategy, names(strategy.getAxes(), Axis::getName));
    }

    /** Objectives for a strategy that are not in it, those with most reasons first. */
    public List<LibraryProposal> objectives(Strategy strategy) {
        return of("Objective", strategy, names(strategy.getObjectives(), Objective::getName));
    }

    private static <E extends Element> Set<String> names(List<E> elements, Function<E, String> name) {
        return elements.stream()
                .map(name)
                .filter(Objects::nonNull)
                .map(LibraryProposals::folded)
                .collect(Collectors.toSet());
    }

    private List<LibraryProposal> of(String type, Strategy strategy, Set<String> there) {
        List<Element> noted = noted(strategy);
        Set<String> usual = usual();
        return library.of(type).stream()
                .filter(entry -> entry.text("name").stream()
                        .flatMap(name -> Stream.concat(name.french().stream(), name.english().stream()))
                        .noneMatch(name -> there.contains(folded(name))))
                .map(entry -> new LibraryProposal(entry, reasons(entry, noted, usual)))
                .sorted(Comparator.comparingInt(
                        (LibraryProposal one) -> -one.reasons().size()))
                .toList();
    }

    /** What somebody noted that can be a reason: weak points, findings, stakes, in this order. */
    private static List<Element> noted(Strategy strategy) {
        List<Element> all = new ArrayList<>();
        if (strategy.getGlobalPlan() != null) {
            all.addAll(strategy.getGlobalPlan().getWeakPoints());
        }
        if (strategy.getDiagnosis() != null) {
            all.addAll(strategy.getDiagnosis().getFindings());
        }
        all.addAll(strategy.getAxes());
        return all.stream()
                .filter(one -> one.getName() != null && !one.getName().isBlank())
                .toList();
    }

    /** Ids of what is proposed to bodies of that kind and size. */
    private Set<String> usual() {
        return body.flatMap(library::fitting)
                .map(template ->
                        library.chosen(template).stream().map(Entry::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private List<Sentence> reasons(Entry entry, List<Element> noted, Set<String> usual) {
        List<Sentence> reasons = new ArrayList<>();
        List<String> signs = entry.text(SIGNS).stream()
                .flatMap(text -> Stream.concat(text.french().stream(), text.english().stream()))
                .flatMap(COMMA::splitAsStream)
                .map(LibraryProposals::folded)
                .filter(sign -> !sign.isEmpty())
                .toList();
        for (Element one : noted) {
            if (speaksOf(one, signs)) {
                String kind = one.eClass().getName().toLowerCase(Locale.ROOT);
                reasons.add(Sentence.of(
                        LibraryProposals.class,
                        "path.reason." + kind,
                        one.getName().strip()));
            }
        }
        if (usual.contains(entry.id())) {
            body.ifPresent(whose -> reasons.add(usual(whose)));
        }
        return reasons;
    }

    private static Sentence usual(Territory body) {
        String kind = body.kind().name().toLowerCase(Locale.ROOT);
        return body.population().isPresent()
                ? Sentence.of(
                        LibraryProposals.class,
                        "path.reason.usual.size",
                        Sentence.of(LibraryProposals.class, "path.reason.kind." + kind),
                        body.population().getAsInt())
                : Sentence.of(
                        LibraryProposals.class,
                        "path.reason.usual",
                        Sentence.of(LibraryProposals.class, "path.reason.kind." + kind));
    }

    private static boolean speaksOf(Element one, List<String> signs) {
        return Stream.of(one.getName(), one.getDescription())
                .filter(Objects::nonNull)
                .flatMap(text -> WORDS.splitAsStream(folded(text)))
                .anyMatch(word -> signs.stream().anyMatch(word::startsWith));
    }

    private static String folded(String text) {
        return Folding.fold(text.strip());
    }
}
