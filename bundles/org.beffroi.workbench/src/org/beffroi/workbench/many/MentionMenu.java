package org.beffroi.workbench.many;

import java.util.Locale;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.moderation.ModerationAnswers;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.swt.widgets.Control;

/** The menus of what can be done to what is chosen in the list of mentions, each with the key that does it. UI thread. */
public final class MentionMenu {

    private final Ui ui;
    private final boolean writes;
    private final MentionCommands doing;
    private final boolean hasStrategy;

    /**
     * @param writes false where nothing can be written
     * @param hasStrategy whether the program knows strategies, which rest on evidence
     */
    public MentionMenu(Ui ui, boolean writes, MentionCommands doing, boolean hasStrategy) {
        this.ui = ui;
        this.writes = writes;
        this.doing = doing;
        this.hasStrategy = hasStrategy;
    }

    /**
     * Fills a menu with all that can be done.
     *
     * @param over where more is asked for
     * @param chosen how many are chosen
     */
    public void fill(PopupMenu menu, Control over, int chosen) {
        if (chosen > 1) {
            menu.heading(ui.language().counted("many.chosen", chosen));
            menu.separate();
        }
        if (writes) {
            tones(menu);
            statuses(menu.under(ui.text("detail.follow")));
            ModerationAnswers.offer(menu.under(ui.text("moderation.menu")), ui, doing::moderate);
            menu.separate();
            menu.item(ui.text("many.tag"), ui.text("key.tag"), () -> doing.tag(over));
            menu.item(ui.text("follow.assign"), ui.text("key.department"), doing::assign);
            menu.item(ui.text("many.digest"), ui.text("key.digest"), doing::digest);
            if (hasStrategy) {
                menu.item(ui.text("many.evidence"), ui.text("key.evidence"), doing::evidence);
            }
        }
        if (chosen < 2) {
            menu.separate();
            menu.item(ui.text("detail.original"), ui.text("key.open"), doing::original);
            menu.item(ui.text("detail.conversation.all"), doing::conversation);
            menu.item(ui.text("detail.alike"), doing::alike);
        }
    }

    /** Adds the tones. */
    void tones(PopupMenu menu) {
        MentionKeys.IN_ORDER.forEach(tone -> menu.item(
                ui.text("tone." + tone.name().toLowerCase(Locale.ROOT)),
                ui.text(MentionKeys.TONES.get(tone)),
                () -> doing.tone(tone)));
    }

    /** Adds the statuses. */
    void statuses(PopupMenu menu) {
        for (Status status : Status.values()) {
            menu.item(Language.capital(status.label(ui.language().locale())), () -> doing.status(status));
        }
    }
}
