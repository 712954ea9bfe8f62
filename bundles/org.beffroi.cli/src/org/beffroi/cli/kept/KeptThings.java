package org.beffroi.cli.kept;

import java.util.List;
import java.util.function.Function;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;

/**
 * Things of one kind that a dossier keeps under names.
 *
 * @param <T> the kind
 * @param all those of a dossier, in the order in which they are listed
 * @param name under which one is kept
 * @param unknown key of what is said of a name that nothing has: the name, and the names that are there
 */
public record KeptThings<T>(Function<Dossier, List<T>> all, Function<T, String> name, String unknown) {

    public static final KeptThings<SavedSearch> SEARCHES =
            new KeptThings<>(dossier -> dossier.searches().saved(), SavedSearch::name, "searches.unknown");

    public static final KeptThings<Watch> WATCHES =
            new KeptThings<>(dossier -> dossier.watches().all(), Watch::name, "watch.unknown");

    public static final KeptThings<Digest> DIGESTS =
            new KeptThings<>(dossier -> dossier.digests().all(), Digest::name, "digest.unknown");

    public static final KeptThings<Alert> ALERTS =
            new KeptThings<>(dossier -> new AlertFiles(dossier.folder()).all(), Alert::name, "alerts.unknown");

    /**
     * The thing that is meant.
     *
     * @throws WrongUse if none has that name
     */
    public T find(String wanted, Dossier dossier) {
        List<T> kept = all.apply(dossier);
        return kept.stream()
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> WrongUse.of(
                        unknown,
                        wanted,
                        String.join(", ", kept.stream().map(name).toList())));
    }
}
