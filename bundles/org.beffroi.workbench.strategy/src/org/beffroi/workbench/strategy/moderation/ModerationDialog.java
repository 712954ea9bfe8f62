package org.beffroi.workbench.strategy.moderation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.moderation.Registering.Decided;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Asks what is decided of a mention, under which article of the charter, and whether somebody is targeted. Belongs to the UI thread. */
public final class ModerationDialog extends DialogWindow {

    private static final int WIDTH = 620;
    private static final int ARTICLES = 520;

    private final Ui ui;
    private final Names names;
    private final List<Article> articles;
    private final ChoiceBar<ModerationDecision> decision;
    private final PushButton article;
    private final FramedText recourse;
    private final CheckBox targets;
    private final String name;
    private Optional<Article> chosen = Optional.empty();

    /**
     * @param words how the mention begins, by which it is recognised
     * @param articles of the charters of moderation; may be none
     * @param keep told what is decided
     */
    public ModerationDialog(
            Shell parent, Ui ui, Names names, String words, List<Article> articles, Consumer<Decided> keep) {
        super(parent, ui, ui.text("moderation.heading"));
        this.ui = ui;
        this.names = names;
        this.articles = articles;
        this.name = words;
        dialog.hint(dialog.content(), ui.text("evidence.quoted", words));
        dialog.caption(dialog.content(), ui.text("moderation.decision"));
        decision = new ChoiceBar<>(dialog.content(), ui.look(), List.of(ModerationDecision.values()), names::of);
        decision.choose(ModerationDecision.HIDDEN);
        dialog.caption(dialog.content(), ui.text("moderation.article"));
        article = new PushButton(
                        dialog.content(),
                        ui,
                        Weight.PLAIN,
                        Optional.empty(),
                        ui.text(articles.isEmpty() ? "moderation.article.none" : "moderation.article.choose"))
                .opensList();
        article.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        article.setEnabled(!articles.isEmpty());
        article.onPress(this::choose);
        recourse = dialog.field(ui.text("moderation.recourse"), ui.text("moderation.recourse.prompt"));
        targets = new CheckBox(dialog.content(), ui, ui.text("moderation.targets"));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.verticalIndent = Look.GRID;
        targets.setLayoutData(below);
        dialog.hint(dialog.content(), ui.text("moderation.targets.hint"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("moderation.go"), Weight.PRIMARY, () -> go(keep));
    }

    @Override
    public void open() {
        dialog.open(WIDTH, 260);
        article.setFocus();
    }

    private void choose() {
        new Picker<Article>(
                        article,
                        ui.look(),
                        ARTICLES,
                        ui.text("moderation.article"),
                        typed -> articles.stream()
                                .map(each -> new PickList.Item<>(each, names.title(each), ""))
                                .filter(item -> Language.folded(item.text()).contains(Language.folded(typed)))
                                .toList(),
                        this::take)
                .open();
    }

    /** Chooses an article. */
    public void take(Article one) {
        chosen = Optional.of(one);
        article.setText(names.title(one));
        dialog.shell().layout(true, true);
        dialog.lookAgain();
    }

    private ModerationDecision decided() {
        return decision.chosen().orElse(ModerationDecision.LEFT);
    }

    private Optional<String> missing() {
        boolean needed = decided() != ModerationDecision.LEFT && !articles.isEmpty();
        return needed && chosen.isEmpty() ? Optional.of(ui.text("moderation.article.missing")) : Optional.empty();
    }

    private void go(Consumer<Decided> keep) {
        if (dialog.isWrong(this::missing)) {
            article.setFocus();
            return;
        }
        Decided all = new Decided(name, decided(), chosen, recourse.text().getText(), targets.isTicked());
        dialog.close();
        keep.accept(all);
    }
}
