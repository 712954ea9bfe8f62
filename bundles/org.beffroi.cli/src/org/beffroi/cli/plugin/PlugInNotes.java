package org.beffroi.cli.plugin;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.message.Sentence;

/** What a verb says of the plug-ins that it goes without. */
public final class PlugInNotes {

    private PlugInNotes() {}

    /**
     * One sentence for each that waits for consent or stopped a start.
     *
     * @param unclear whether an earlier start was never finished, for no reason that one jar tells
     */
    public static List<Sentence> of(List<PlugIn> all, boolean unclear) {
        List<Sentence> notes = new ArrayList<>();
        for (PlugIn one : all) {
            switch (one.standing()) {
                case NEW ->
                    notes.add(Sentence.of(
                            PlugInNotes.class,
                            "plugin.asks",
                            one.name(),
                            one.jar().toString(),
                            one.digest()));
                case STOPPED ->
                    notes.add(Sentence.of(
                            PlugInNotes.class,
                            "plugin.stopped",
                            one.name(),
                            one.jar().toString()));
                case ENABLED, DISABLED, UNREADABLE -> {}
            }
        }
        if (unclear) {
            notes.add(Sentence.of(PlugInNotes.class, "plugin.start.unfinished"));
        }
        return notes;
    }
}
