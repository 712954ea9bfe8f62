package org.beffroi.bench.damage;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.message.Sentence;

/**
 * {@code beffroi torture}: makes every kind of damage as often as there is time, and prints one table: tried, survived, lost,
 * doubled, silent, left behind, and how long it took until all was readable again.
 *
 * @param locale language of what is said
 * @param out where the table is printed
 * @param err where it is told what is going on, and what went wrong
 */
public record DamageTorture(Locale locale, PrintStream out, PrintStream err) {

    private static final List<String> HEADS = List.of(
            "damage.kind",
            "damage.tried",
            "damage.survived",
            "damage.lost",
            "damage.doubled",
            "damage.silent",
            "damage.left",
            "damage.reopen");

    /**
     * Does what is asked.
     *
     * @return whether nothing was lost, doubled, silent or left
     */
    public boolean run(DamageOptions options) {
        List<Damage> kinds = Damage.of(options);
        if (options.program().isEmpty()) {
            err.println(say("damage.without.program"));
        }
        List<DamageRow> rows = new ArrayList<>();
        long share = options.time().toNanos() / Math.max(1, kinds.size());
        for (Damage kind : kinds) {
            rows.add(row(kind, share, options.seed()));
        }
        print(rows);
        return rows.stream().allMatch(DamageRow::isWell);
    }

    private DamageRow row(Damage kind, long share, long seed) {
        err.println(kind.what().in(locale));
        long end = System.nanoTime() + share;
        DamageRow sum = null;
        for (long round = seed; sum == null || System.nanoTime() - end < 0; round++) {
            DamageRow one = once(kind, round);
            sum = sum == null ? one : sum.plus(one);
        }
        return sum;
    }

    /** What could not be made at all is told, and counts as lost: the table says all the rest. */
    private DamageRow once(Damage kind, long round) {
        try {
            return kind.once(new Random(round), example -> err.println(say("damage.example", round, example)));
        } catch (IOException e) {
            err.println(say("damage.example", round, e.toString()));
            return DamageRow.of(kind.what(), Flaw.of(Flaw.Kind.LOST, e.toString()));
        }
    }

    private void print(List<DamageRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(this::say).toList());
        rows.forEach(row -> cells.add(List.of(
                row.what().in(locale),
                number(row.tried()),
                number(row.survived()),
                number(row.lost()),
                number(row.doubled()),
                number(row.silent()),
                number(row.left()),
                row.reopenMillis() == 0
                        ? "–"
                        : say("damage.seconds", row.reopenMillis() / (double) TimeUnit.SECONDS.toMillis(1)))));
        for (int line = 0; line < cells.size(); line++) {
            out.println("| " + String.join(" | ", cells.get(line)) + " |");
            if (line == 0) {
                out.println("|---" + "|--:".repeat(HEADS.size() - 1) + "|");
            }
        }
    }

    private String number(int number) {
        return say("damage.number", number);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(DamageTorture.class, key, arguments).in(locale);
    }
}
