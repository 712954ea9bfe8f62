package org.beffroi.workbench.strategy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.dossier.TerritoryWords;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.ProposedTemplate;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.strategy.model.TemplateContent;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * How a strategy is begun: whether an overall plan is there, what kind of body it is, of which territory. Belongs to the UI
 * thread.
 */
public final class StrategyStart {

    /**
     * What it is made with.
     *
     * @param canWrite whether a strategy can be made here
     * @param territory the dossier's own, where it has one
     * @param territories the territories whose name begins with what was typed, at once
     * @param words how they are told apart
     */
    public record Surroundings(
            Ui ui,
            boolean canWrite,
            Optional<Territory> territory,
            Function<String, List<Territory>> territories,
            TerritoryWords words) {}

    private static final int WIDTH = 620;
    private static final int TERRITORIES = 460;

    private final Surroundings around;
    private final Dossier dossier;
    private final StrategyShelf shelf;
    private final Executor readers;
    private final Executor later;
    private final Consumer<Path> open;
    private final Composite column;
    private final Label problem;
    private final Label why;
    private final Label described;
    private final Label gets;
    private final ChoiceBar<Templates.Case> start;
    private final Label then;
    private final PushButton kind;
    private final PushButton place;
    private final PushButton ask;
    private final Label asked;
    private final PushButton begin;
    private final Label lacking;
    private Library library = Library.shipped();
    private Optional<Template> template = Optional.empty();
    private boolean isMissing;
    private boolean isChosen;
    private Optional<Territory> territory;

    /**
     * @param readers runs off the UI thread
     * @param later runs on the UI thread, later, while this shows
     * @param open opens the strategy that was made
     */
    public StrategyStart(
            Composite parent,
            Surroundings around,
            Dossier dossier,
            StrategyShelf shelf,
            Executor readers,
            Executor later,
            Consumer<Path> open) {
        this.around = around;
        this.dossier = dossier;
        this.shelf = shelf;
        this.readers = readers;
        this.later = later;
        this.open = open;
        territory = around.territory();
        Look look = around.ui().look();
        Language language = around.ui().language();
        column = column(parent);
        title(look, language);
        problem = label(look.normal(), "", "alarm", 0);
        setProblem(Optional.empty());
        label(look.smallStrong(), language.text("strategy.start.case"), null, Look.MARGIN);
        start = cases(look, language);
        then = label(look.small(), "", "secondary", 0);
        sayThen();
        place = placeChooser(look);
        ask = button(Weight.PRIMARY, "strategy.start.ask", this::ask);
        asked = label(look.small(), "", "secondary", 0);
        label(look.smallStrong(), language.text("strategy.start.kind"), null, 2 * Look.MARGIN);
        kind = chooser("strategy.start.kind.choose");
        kind.onPress(this::chooseKind);
        why = unsaid(look);
        described = unsaid(look);
        gets = unsaid(look);
        begin = button(Weight.PLAIN, "strategy.start.begin", this::begin);
        lacking = label(look.small(), "", "secondary", 0);
        ready();
        readLibrary();
    }

    private ChoiceBar<Templates.Case> cases(Look look, Language language) {
        return new ChoiceBar<>(
                        column,
                        look,
                        List.of(Templates.Case.A, Templates.Case.B),
                        each -> language.text("strategy.start.case." + lower(each)))
                .choose(Templates.Case.B)
                .onChoice(this::sayThen);
    }

    /** What follows from whether an overall plan is there. */
    private void sayThen() {
        start.chosen()
                .ifPresent(chosen -> then.setText(around.ui().text("strategy.start.case." + lower(chosen) + ".then")));
    }

    private void title(Look look, Language language) {
        label(look.large(), language.text("strategy.start.title"), null, 0);
        label(look.normal(), language.text("strategy.start.sentence"), "secondary", 0);
    }

    private PushButton placeChooser(Look look) {
        label(look.smallStrong(), around.ui().text("strategy.start.territory"), null, Look.MARGIN);
        PushButton chooser = chooser("new.territory.choose");
        territory.map(around.words()::whole).ifPresent(chooser::setText);
        return chooser.onPress(this::chooseTerritory);
    }

    private PushButton button(Weight weight, String key, Runnable action) {
        PushButton button = new PushButton(
                column, around.ui(), weight, Optional.empty(), around.ui().text(key));
        GridData foot = new GridData(SWT.LEFT, SWT.TOP, false, false);
        foot.verticalIndent = Look.MARGIN;
        button.setLayoutData(foot);
        button.onPress(action);
        button.setEnabled(false);
        return button;
    }

    private static Composite column(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Composite column = new Composite(page, SWT.NONE);
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = WIDTH;
        column.setLayoutData(middle);
        GridLayoutFactory.swtDefaults().spacing(5, Look.GRID).applyTo(column);
        return column;
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private Label label(org.eclipse.swt.graphics.Font font, String words, String css, int above) {
        Label label = new Label(column, SWT.WRAP);
        if (css != null) {
            Look.styled(label, css);
        }
        label.setFont(font);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH - 20;
        data.verticalIndent = above;
        label.setLayoutData(data);
        return label;
    }

    /** Quiet words that leave no hole before they are said. */
    private Label unsaid(Look look) {
        Label label = label(look.small(), "", "secondary", 0);
        GridCells.say(label, "");
        return label;
    }

    /** One in which nothing is chosen yet, and says so quietly. */
    private PushButton chooser(String key) {
        String words = around.ui().text(key);
        PushButton button = new PushButton(column, around.ui(), Weight.PLAIN, Optional.empty(), words)
                .opensList()
                .prompts(words);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return button;
    }

    /** What the dossier adds to the library is read off the UI thread. */
    private void readLibrary() {
        readers.execute(() -> {
            try {
                Library whole = Library.shipped().of(dossier.folder());
                later.execute(() -> {
                    library = whole;
                    propose();
                });
            } catch (Refusal refusal) {
                later.execute(() -> setProblem(Optional.of(around.ui().say(refusal.sentence()))));
            }
        });
    }

    /** The templates that can be chosen. */
    public List<Template> templates() {
        return library.choices();
    }

    /** Says what cannot be done, or that nothing is wrong. */
    public void setProblem(Optional<String> sentence) {
        GridCells.say(problem, sentence.orElse(""));
        column.getParent().layout(true, true);
    }

    /** Takes the keyboard. */
    public void focus() {
        if (!begin.isDisposed()) {
            kind.setFocus();
        }
    }

    /** Chooses whether an overall plan is there. */
    public void take(Templates.Case chosen) {
        start.choose(chosen);
        sayThen();
    }

    /** Chooses a kind of body: from then on none is proposed. */
    public void take(Template chosen) {
        isChosen = true;
        show(chosen);
    }

    /** What is meant for the body stands there until somebody chooses otherwise. */
    private void propose() {
        if (!isChosen) {
            proposed().template().ifPresent(this::show);
        }
        sayWhy();
    }

    private ProposedTemplate proposed() {
        return new ProposedTemplate(library, territory);
    }

    private void sayWhy() {
        if (!column.isDisposed()) {
            GridCells.say(why, proposed().why(template, around.ui().language()));
            column.getParent().layout(true, true);
        }
    }

    private void show(Template chosen) {
        if (column.isDisposed()) {
            return;
        }
        template = Optional.of(chosen);
        kind.setText(chosen.name().in(around.ui().language().locale()));
        GridCells.say(described, chosen.description().in(around.ui().language().locale()));
        GridCells.say(gets, String.join("\n", contents(chosen)));
        sayWhy();
        ready();
    }

    /** What one gets; what cannot be made is told once one begins. */
    private List<String> contents(Template chosen) {
        try {
            return TemplateContent.of(library, chosen).lines(around.ui().language());
        } catch (Refusal refused) {
            return List.of();
        }
    }

    /** Chooses a territory. */
    public void take(Territory chosen) {
        territory = Optional.of(chosen);
        place.setText(around.words().whole(chosen));
        propose();
        ready();
    }

    /** Once nothing is missing it can be begun, and what was missing is no longer said. */
    private void ready() {
        boolean complete = template.isPresent() && territory.isPresent();
        ask.setEnabled(around.canWrite() && territory.isPresent());
        begin.setEnabled(around.canWrite() && complete);
        // A button that is grey says why, unless that stands above already.
        asked.setText(around.ui().text(territory.isPresent() ? "strategy.start.ask.why" : "strategy.start.where"));
        GridCells.say(lacking, complete || isMissing ? "" : around.ui().text(missing()));
        if (isMissing && complete) {
            isMissing = false;
            setProblem(Optional.empty());
        }
    }

    /** Key of what has to be chosen before one begins with a template. */
    private String missing() {
        if (territory.isPresent()) {
            return "strategy.start.missing.kind";
        }
        return template.isPresent() ? "strategy.start.where" : "strategy.start.missing";
    }

    private void chooseKind() {
        Language language = around.ui().language();
        new Picker<Template>(
                        kind,
                        around.ui().look(),
                        WIDTH,
                        language.text("strategy.start.kind.choose"),
                        typed -> templates().stream()
                                .map(each ->
                                        new PickList.Item<>(each, each.name().in(language.locale()), ""))
                                .filter(item -> Language.folded(item.text()).contains(Language.folded(typed)))
                                .toList(),
                        this::take)
                .open();
    }

    private void chooseTerritory() {
        new Picker<Territory>(
                        place,
                        around.ui().look(),
                        TERRITORIES,
                        around.ui().text("new.territory.prompt"),
                        typed -> around.territories().apply(typed).stream()
                                .map(around.words()::item)
                                .toList(),
                        this::take)
                .openEnded()
                .open();
    }

    /** Makes a strategy in which nothing stands but whose it is, and opens it at its questions. */
    public void ask() {
        Templates.Case chosen = start.chosen().orElse(Templates.Case.B);
        Locale locale = around.ui().language().locale();
        territory.ifPresent(body ->
                write(body, () -> Templates.blank(body, chosen, locale, RandomGenerator.of("L64X128MixRandom"))));
    }

    private void write(Territory body, Supplier<Strategy> making) {
        setProblem(Optional.empty());
        new FreshStrategy(shelf, readers, later)
                .write(
                        body.name(),
                        making,
                        open,
                        refused -> setProblem(Optional.of(around.ui().say(refused))));
    }

    /** Makes the strategy, writes its file and opens it. */
    public void begin() {
        if (template.isEmpty() || territory.isEmpty()) {
            isMissing = true;
            GridCells.say(lacking, "");
            setProblem(Optional.of(around.ui().text("strategy.start.missing")));
            return;
        }
        Templates.Wish wish = new Templates.Wish(
                template.get().id(),
                territory.get(),
                start.chosen().orElse(Templates.Case.B),
                dossier.today(),
                around.ui().language().locale());
        Library from = library;
        write(territory.get(), () -> new Templates(from, RandomGenerator.of("L64X128MixRandom")).make(wish));
    }
}
