package org.beffroi.observatory.census;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;

/**
 * What a census counts, as parameters; {@link DefinitionText} says it in words. Two censuses can be compared where everything but
 * the name and the remark is the same.
 *
 * @param name by which it is called: letters, digits, hyphens, full stops
 * @param counts what makes a body present
 * @param days of {@link Basis#ACTIVE} within how many days something must have been published; empty else
 * @param networks that count, in the order of the networks; empty for all
 * @param accounts sorts of accounts that count; empty for pages, profiles, channels and groups alike
 * @param bodies sorts of bodies that are counted; empty for communes
 * @param departements codes of those in which bodies are counted; empty for all of France
 * @param parts whether accounts count that only a part of a commune declares: a deputy town hall, a commune that merged
 * @param sampled whether the bodies that were looked at are a sample, so that rates have an interval of chance
 * @param remark words of one’s own; empty for none
 */
public record CensusDefinition(
        String name,
        Basis counts,
        Optional<Integer> days,
        List<AccountNetwork> networks,
        List<AccountKind> accounts,
        List<Territory.Kind> bodies,
        List<String> departements,
        boolean parts,
        boolean sampled,
        Optional<String> remark) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,79}");
    private static final int LONGEST_DAYS = 3_660;

    /** @throws Refusal if the name cannot be one, or the days make no sense */
    public CensusDefinition {
        Objects.requireNonNull(counts);
        Objects.requireNonNull(days);
        Objects.requireNonNull(remark);
        if (!NAME.matcher(name).matches()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, CensusDefinition.class, "definition.name", name);
        }
        boolean active = counts == Basis.ACTIVE;
        if (active != days.isPresent()
                || days.filter(many -> many < 1 || many > LONGEST_DAYS).isPresent()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, CensusDefinition.class, "definition.days", LONGEST_DAYS);
        }
        networks = networks.stream().distinct().sorted().toList();
        accounts = accounts.stream().distinct().sorted().toList();
        bodies = bodies.stream().distinct().sorted().toList();
        departements = departements.stream().distinct().sorted().toList();
        if (accounts.contains(AccountKind.POST)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, CensusDefinition.class, "definition.accounts");
        }
    }

    /** The usual one: communes, any network, an account that a directory declares. */
    public static CensusDefinition declared(String name) {
        return new CensusDefinition(
                name,
                Basis.DECLARED,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                Optional.empty());
    }

    /** The same of these networks alone, at least one. */
    CensusDefinition on(List<AccountNetwork> some) {
        return new CensusDefinition(name, counts, days, some, accounts, bodies, departements, parts, sampled, remark);
    }

    /** The sorts of bodies that are counted, never none. */
    public Set<Territory.Kind> counted() {
        return bodies.isEmpty() ? EnumSet.of(Territory.Kind.COMMUNE) : EnumSet.copyOf(bodies);
    }

    /** The networks that count, never none. */
    public Set<AccountNetwork> counting() {
        return networks.isEmpty() ? EnumSet.allOf(AccountNetwork.class) : EnumSet.copyOf(networks);
    }

    /** Whether an account of that sort counts. */
    public boolean counts(AccountKind kind) {
        return accounts.isEmpty() || accounts.contains(kind);
    }

    /** The names of the parameters in which another definition differs, in their order; empty where both count the same. */
    public List<String> differences(CensusDefinition other) {
        return Stream.of("counts", "days", "networks", "accounts", "bodies", "departements", "parts", "sampled")
                .filter(one -> !Objects.equals(value(this, one), value(other, one)))
                .toList();
    }

    private static Object value(CensusDefinition definition, String parameter) {
        return switch (parameter) {
            case "counts" -> definition.counts;
            case "days" -> definition.days;
            case "networks" -> definition.counting();
            case "accounts" -> definition.accounts;
            case "bodies" -> definition.counted();
            case "departements" -> definition.departements;
            case "parts" -> definition.parts;
            case "sampled" -> definition.sampled;
            default -> throw new IllegalArgumentException(parameter);
        };
    }
}
