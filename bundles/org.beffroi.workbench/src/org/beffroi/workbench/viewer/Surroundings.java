package org.beffroi.workbench.viewer;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.beffroi.core.result.Door;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Series;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;

/**
 * What viewers need around them.
 *
 * @param drawings empty where no bundle at hand draws
 * @param work runs what may take long
 * @param ui runs on the UI thread, later
 * @param deeds what readers ask for
 */
public record Surroundings(
        Look look,
        Icons icons,
        Language language,
        Days days,
        Optional<Drawings> drawings,
        Executor work,
        Executor ui,
        Deeds deeds) {

    /** What a reader asks for while looking at a result. */
    public interface Deeds {

        /** Goes to the mentions behind something. */
        void open(Door door);

        /** A series as it shows: with the remarks of the dossier. */
        Series remarked(Series series);

        /** Writes a remark at a time, in milliseconds since 1970. */
        void remark(double time);
    }
}
