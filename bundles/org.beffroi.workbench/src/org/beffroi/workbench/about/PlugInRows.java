package org.beffroi.workbench.about;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.dropin.PlugIn.Standing;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/**
 * The plug-ins in the folders for them, as lines to tick: which start, and why one does not work or works in part.
 *
 * @param dropins that started them
 * @param guests what was told of them
 */
public record PlugInRows(Dropins dropins, Guests guests, Language language) {

    /** Adds them to a dialog; nothing where there are none. */
    public void in(AboutDialog dialog) {
        List<PlugIn> all = dropins.plugIns().all();
        if (all.isEmpty()) {
            return;
        }
        dialog.caption(language.text("about.plugins"));
        dialog.hint(language.text("about.plugins.next"));
        for (PlugIn one : all) {
            if (one.digest().isEmpty() || one.standing() == Standing.UNREADABLE) {
                dialog.hint(line(one));
            } else {
                dialog.tick(line(one), one.standing() == Standing.ENABLED, yes -> keep(one, yes, dialog));
            }
            told(one).forEach(dialog::hint);
        }
    }

    private void keep(PlugIn one, boolean yes, AboutDialog dialog) {
        try {
            dropins.plugIns().keep(one, yes ? Standing.ENABLED : Standing.DISABLED);
            dialog.problem(Optional.empty());
        } catch (Refusal e) {
            dialog.problem(Optional.of(language.say(e.sentence())));
        }
    }

    /** Name, version and what becomes of it. */
    String line(PlugIn one) {
        return language.text(
                "about.plugin",
                one.name(),
                one.version(),
                language.say(one.standing().label()),
                one.jar().toString());
    }

    /** What was told of it since the start: sentences of plug-ins name their jars. */
    List<String> told(PlugIn one) {
        return Stream.concat(dropins.refused().stream(), guests.told().stream())
                .map((Sentence said) -> language.say(said))
                .filter(said -> said.contains(one.jar().toString()))
                .distinct()
                .toList();
    }
}
