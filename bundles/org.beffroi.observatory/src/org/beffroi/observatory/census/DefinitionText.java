package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;

/** Says the definition of a census in words, from its parameters alone, so that the two never contradict each other. */
public final class DefinitionText {

    private static final String PREFIX = "definition.";

    /** Bodies whose names are masculine in French. */
    private static final Set<Territory.Kind> MASCULINE =
            EnumSet.of(Territory.Kind.DEPARTEMENT, Territory.Kind.EPT, Territory.Kind.MUNICIPAL_ARRONDISSEMENT);

    /** The words that agree with the bodies, in the order of their arguments: the first one is {@value #AGREEING}. */
    private static final List<String> WORDS = List.of("ending", "pronoun", "them", "those", "of", "all", "article");

    private static final int AGREEING = 10;

    private DefinitionText() {}

    /** The whole definition, a sentence each. */
    public static List<Sentence> of(CensusDefinition definition, LocalDate asOf) {
        List<Sentence> said = new ArrayList<>();
        said.add(basis(definition, asOf));
        if (!definition.networks().isEmpty()) {
            said.add(Sentence.of(
                    DefinitionText.class,
                    PREFIX + "networks",
                    definition.networks().size(),
                    definition.networks().stream().map(NetworkName::of).collect(Collectors.joining(", "))));
        }
        if (!definition.accounts().isEmpty()) {
            said.add(Sentence.of(
                    DefinitionText.class,
                    PREFIX + "kinds",
                    new SentenceList(definition.accounts().stream()
                                    .map(kind -> Sentence.of(DefinitionText.class, PREFIX + "kind." + kind.key()))
                                    .toList())
                            .said()));
        }
        if (!definition.departements().isEmpty()) {
            said.add(Sentence.of(
                    DefinitionText.class,
                    PREFIX + "departements",
                    definition.departements().size(),
                    String.join(", ", definition.departements())));
        }
        if (definition.counted().contains(Territory.Kind.COMMUNE)) {
            said.add(Sentence.of(DefinitionText.class, PREFIX + (definition.parts() ? "parts" : "parts.not")));
        }
        if (definition.sampled()) {
            said.add(Sentence.of(DefinitionText.class, PREFIX + "sampled"));
        }
        definition.remark().ifPresent(remark -> said.add(Sentence.of(DefinitionText.class, PREFIX + "remark", remark)));
        return said;
    }

    private static Sentence basis(CensusDefinition definition, LocalDate asOf) {
        Sentence body = Sentence.of(DefinitionText.class, PREFIX + "body." + nature(definition));
        return switch (definition.counts()) {
            case DECLARED -> Sentence.of(DefinitionText.class, PREFIX + "declared", body);
            case SEEN -> Sentence.of(DefinitionText.class, PREFIX + "seen", body, asOf);
            case ACTIVE ->
                Sentence.of(
                        DefinitionText.class,
                        PREFIX + "active",
                        body,
                        definition.days().orElseThrow(),
                        asOf);
        };
    }

    /**
     * What is counted, in the plural: {@code communes}, or {@code local authorities} of several sorts; with the départements to
     * which it keeps.
     */
    public static Sentence bodies(CensusDefinition definition) {
        Sentence bodies = Sentence.of(DefinitionText.class, PREFIX + "bodies." + nature(definition));
        List<String> within = definition.departements();
        return within.isEmpty()
                ? bodies
                : Sentence.of(
                        DefinitionText.class,
                        PREFIX + "bodies.within",
                        bodies,
                        within.size(),
                        String.join(", ", within));
    }

    /** Where they are looked for: {@code on social networks}, or on those alone that count. */
    public static Sentence place(CensusDefinition definition) {
        List<String> networks =
                definition.networks().stream().map(NetworkName::of).toList();
        return Sentence.of(
                DefinitionText.class,
                PREFIX + (networks.isEmpty() ? "place.any" : "place.some"),
                networks.size(),
                String.join(", ", networks));
    }

    /**
     * A sentence about the bodies of a census, whose words agree with them in French: {@code départements présents},
     * {@code communes présentes}.
     *
     * @param arguments ten at most; behind them, from the tenth on (counted from 0), stand the words that agree
     */
    public static Sentence agreeing(CensusDefinition definition, Class<?> home, String key, Object... arguments) {
        // Several sorts are called collectivités together.
        boolean masculine = definition.counted().size() == 1 && MASCULINE.containsAll(definition.counted());
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(Collections.nCopies(AGREEING - arguments.length, ""));
        for (String word : WORDS) {
            all.add(Sentence.of(DefinitionText.class, "agreement." + (masculine ? "masculine." : "feminine.") + word));
        }
        return new Sentence(home, key, all);
    }

    private static String nature(CensusDefinition definition) {
        Set<Territory.Kind> kinds = definition.counted();
        return kinds.size() == 1 ? kinds.iterator().next().name().toLowerCase(Locale.ROOT) : "several";
    }
}
