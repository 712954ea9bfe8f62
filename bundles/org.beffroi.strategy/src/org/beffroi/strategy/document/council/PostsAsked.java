package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.model.Role;

/**
 * The posts that a strategy asks for beyond those there are, role by role, and what of them the budget pays in which years.
 *
 * @param material the strategy and its reader
 */
record PostsAsked(Material material) {

    /**
     * A role that is to have more time.
     *
     * @param more full-time equivalents, above zero
     * @param paid by year, empty where no line of the budget pays for it
     * @param without the years of the strategy after the first that is paid, of which no line pays for it
     */
    record Asked(Role role, BigDecimal more, TreeMap<Integer, BigDecimal> paid, List<Integer> without) {}

    PostsAsked {
        Objects.requireNonNull(material);
    }

    /** In the order of the roles; empty where no more is asked for. */
    List<Asked> all() {
        if (material.strategy().getMeans() == null) {
            return List.of();
        }
        return material.shown(material.strategy().getMeans().getRoles()).stream()
                .filter(role -> more(role).signum() > 0)
                .map(this::asked)
                .toList();
    }

    /** All that is asked for, in full-time equivalents. */
    BigDecimal sum() {
        return all().stream().map(Asked::more).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of it some line of the budget pays for, for a year at least. */
    BigDecimal priced() {
        return all().stream()
                .filter(asked -> !asked.paid().isEmpty())
                .map(Asked::more)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who is to have more, what is paid for and what is not, in sentences; empty where no more is asked for. */
    Optional<String> said() {
        List<Asked> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        said.add(material.say(
                "council.posts.asked",
                material.number(sum()),
                sum(),
                Listing.of(all.stream().map(this::named).toList(), material)));
        all.stream().filter(asked -> !asked.paid().isEmpty()).map(this::paid).forEach(said::add);
        if (priced().signum() == 0) {
            said.add(material.say("council.posts.unpriced.all"));
        } else if (all.stream().anyMatch(asked -> asked.paid().isEmpty())) {
            said.add(material.say("council.posts.unpriced"));
        }
        return Optional.of(String.join(" ", said));
    }

    /** Who is to have more, as a list; empty where no more is asked for. */
    String names() {
        return Listing.of(all().stream().map(this::named).toList(), material);
    }

    private String named(Asked asked) {
        return material.say("council.posts.one", material.heading(asked.role()), material.number(asked.more()));
    }

    private String paid(Asked asked) {
        String years = Listing.of(
                asked.paid().entrySet().stream()
                        .map(year -> material.say(
                                "council.posts.year", material.money(year.getValue()), String.valueOf(year.getKey())))
                        .toList(),
                material);
        return asked.without().isEmpty()
                ? material.say("council.posts.priced", material.heading(asked.role()), years)
                : material.say(
                        "council.posts.priced.some",
                        material.heading(asked.role()),
                        years,
                        Listing.of(asked.without().stream().map(String::valueOf).toList(), material));
    }

    private static BigDecimal more(Role role) {
        BigDecimal now = role.getFullTimeNow() == null ? BigDecimal.ZERO : role.getFullTimeNow();
        return role.getFullTimeWanted() == null
                ? BigDecimal.ZERO
                : role.getFullTimeWanted().subtract(now);
    }

    private Asked asked(Role role) {
        TreeMap<Integer, BigDecimal> paid = new TreeMap<>();
        new MeansSums(material)
                .lines().stream()
                        .filter(line -> line.getRole() == role)
                        .forEach(line -> paid.merge(line.getYear(), line.getAmount(), BigDecimal::add));
        List<Integer> without = paid.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(paid.firstKey(), last(paid.lastKey()))
                        .filter(year -> !paid.containsKey(year))
                        .boxed()
                        .toList();
        return new Asked(role, more(role), paid, without);
    }

    private int last(int paid) {
        return material.strategy().getUntil() == null
                ? paid
                : Math.max(paid, material.strategy().getUntil().getYear());
    }
}
