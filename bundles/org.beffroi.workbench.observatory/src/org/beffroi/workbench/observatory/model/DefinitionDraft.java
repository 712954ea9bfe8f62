package org.beffroi.workbench.observatory.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.Basis;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.DefinitionText;
import org.beffroi.observatory.kept.KeptCensus;

/**
 * What is filled in for a census, which may not make one yet. Immutable.
 *
 * @param name as typed
 * @param day as typed: 2026-11-01 or 01/11/2026
 * @param counts what makes a body present
 * @param days as typed
 * @param among which bodies, networks and accounts count; empty lists for all
 * @param remark as typed
 */
public record DefinitionDraft(String name, String day, Basis counts, String days, Among among, String remark) {

    /** Field of the name. */
    public static final String NAME = "name";

    /** Field of the day of which it speaks. */
    public static final String DAY = "day";

    /** Field of the days within which an account is active. */
    public static final String DAYS = "days";

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    public DefinitionDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
        Objects.requireNonNull(counts);
        Objects.requireNonNull(days);
        Objects.requireNonNull(among);
        Objects.requireNonNull(remark);
    }

    /**
     * Among what is counted.
     *
     * @param bodies sorts; empty for communes
     * @param departements codes; empty for all of France
     * @param networks empty for all
     * @param accounts sorts; empty for all
     * @param parts whether what only a part of a commune declares counts
     * @param sampled whether it is a sample
     */
    public record Among(
            List<Territory.Kind> bodies,
            List<String> departements,
            List<AccountNetwork> networks,
            List<AccountKind> accounts,
            boolean parts,
            boolean sampled) {

        public Among {
            bodies = List.copyOf(bodies);
            departements = List.copyOf(departements);
            networks = List.copyOf(networks);
            accounts = List.copyOf(accounts);
        }
    }

    /** The day; empty where what is typed is none. */
    public Optional<LocalDate> asOf() {
        String typed = day.strip();
        try {
            return Optional.of(typed.contains("/") ? LocalDate.parse(typed, FRENCH) : LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The definition.
     *
     * @throws Refusal if the name cannot be one, or the days make no sense
     */
    public CensusDefinition definition() {
        return definition(counts);
    }

    private CensusDefinition definition(Basis basis) {
        return new CensusDefinition(
                NOT_IN_A_NAME.matcher(name.strip()).replaceAll("-"),
                basis,
                basis == Basis.ACTIVE ? Optional.of(number()) : Optional.empty(),
                among.networks(),
                among.accounts(),
                among.bodies(),
                among.departements(),
                among.parts(),
                among.sampled(),
                remark.isBlank() ? Optional.empty() : Optional.of(remark.strip()));
    }

    private int number() {
        try {
            return Integer.parseInt(days.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** What is wrong in which field; nothing where it can be counted. */
    public Map<String, Sentence> problems() {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put(NAME, Sentence.of(DefinitionDraft.class, "observatory.new.name.missing"));
        }
        if (asOf().isEmpty()) {
            problems.put(DAY, Sentence.of(DefinitionDraft.class, "observatory.new.day.wrong"));
        }
        refused(Basis.DECLARED).ifPresentOrElse(why -> problems.putIfAbsent(NAME, why), () -> refused(counts)
                .ifPresent(why -> problems.put(DAYS, why)));
        return problems;
    }

    /** Why it makes no definition by that basis, of which all but one say nothing of days. */
    private Optional<Sentence> refused(Basis basis) {
        try {
            definition(basis);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    /** What is wrong with it; empty where it can be counted. */
    public Optional<Sentence> wrong() {
        return problems().values().stream().findFirst();
    }

    /** The definition in words, as far as it makes one. */
    public List<Sentence> words() {
        return wrong().isPresent() ? List.of() : DefinitionText.of(definition(), asOf().orElseThrow());
    }

    /** A name that no census of that day has: the word itself, or with the first number that is free. */
    public static String freeName(String word, LocalDate day, Collection<KeptCensus> taken) {
        for (int number = 1; ; number++) {
            String name = number == 1 ? word : word + "-" + number;
            if (taken.stream().noneMatch(one -> one.name().equals(name + "-" + day))) {
                return name;
            }
        }
    }
}
