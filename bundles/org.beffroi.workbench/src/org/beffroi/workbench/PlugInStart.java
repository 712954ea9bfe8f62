package org.beffroi.workbench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.dropin.PlugIn.Standing;
import org.beffroi.core.dropin.PlugIns;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.UserLanguage;

/**
 * Which plug-ins start with the window: those that somebody allowed, by these very bytes. New ones are asked for once; after a
 * start that was never finished it is asked whether to go without any.
 *
 * @param dropins that starts them
 * @param asks puts a question to the user, who answers yes or no; called before there is a window
 */
record PlugInStart(Dropins dropins, Predicate<Sentence> asks) {

    /** Asks what is to be asked, starts what may start, and leaves a mark until {@link #ended}. */
    void start() {
        PlugIns plugIns = dropins.plugIns();
        boolean unclear = plugIns.settleLeft();
        for (PlugIn one : plugIns.all()) {
            ask(one, plugIns);
        }
        List<String> digests = List.copyOf(plugIns.enabled().keySet());
        if (digests.isEmpty() || unclear && asks.test(Sentence.of(PlugInStart.class, "plugins.safe.question"))) {
            return;
        }
        plugIns.marks().begin(digests);
        dropins.start(List.copyOf(plugIns.enabled().values()), jar -> {});
    }

    private void ask(PlugIn one, PlugIns plugIns) {
        if (one.standing() != Standing.NEW && one.standing() != Standing.STOPPED) {
            return;
        }
        String key = one.standing() == Standing.NEW ? "plugins.new.question" : "plugins.stopped.question";
        boolean yes = asks.test(Sentence.of(
                PlugInStart.class, key, one.name(), one.version(), one.jar().toString(), one.digest()));
        try {
            plugIns.keep(one, yes ? Standing.ENABLED : Standing.DISABLED);
        } catch (Refusal e) {
            // What was said is not kept: it does not start now, and is asked again next time.
            System.getLogger(PlugInStart.class.getName()).log(System.Logger.Level.WARNING, e.getMessage(), e);
        }
    }

    /** The question as it is shown. */
    static String said(Sentence question) {
        return question.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
    }
}
