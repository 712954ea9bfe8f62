package org.beffroi.workbench.observatory.model.compare;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.workbench.observatory.model.FigureWords;

/**
 * What became of a body from one census to another, as a row.
 *
 * @param change it
 * @param place the département that it lies in; empty where it lies in none
 * @param turn what became of it, in words
 * @param joined networks that it joined, in words
 * @param left networks that it left, in words
 */
public record ChangeLine(CensusComparison.Change change, String place, String turn, String joined, String left) {

    /** Those of a comparison, by name. */
    public static List<ChangeLine> of(CensusComparison comparison, FigureWords words) {
        Collator collator = Collator.getInstance(words.language().locale());
        return comparison.changes().stream()
                .map(change -> new ChangeLine(
                        change,
                        change.body()
                                .departement()
                                .map(words.names()::departement)
                                .orElse(""),
                        words.language()
                                .text("observatory.turned." + change.turn().key()),
                        names(change.joined()),
                        names(change.left())))
                .sorted(Comparator.comparing(ChangeLine::name, collator))
                .toList();
    }

    private static String names(Set<AccountNetwork> networks) {
        return networks.stream().sorted().map(NetworkName::of).collect(Collectors.joining(", "));
    }

    public String name() {
        return change.body().name();
    }
}
