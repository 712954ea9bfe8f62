package org.beffroi.workbench.strategy.start;

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
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * How a strategy is begun: of which territory, whether an overall plan is there, then its seven questions, or a template that is
 * full; beside it, the note that comes of it. Belongs to the UI thread.
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

    private static final int TERRITORIES = 460;

    private final Surroundings around;
    private final Dossier dossier;
    private final StrategyShelf shelf;
    private final Executor readers;
    private final Executor later;
    private final Consumer<Path> open;
    private final TaughtPage page;
    private final Label problem;
    private final PushButton place;
    private final ChoiceBar<Templates.Case> start;
    private final Label then;
    private final PushButton ask;
    private final Label asked;
    private final TemplateStart template;
    private Optional<Territory> territory = Optional.empty();

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
        Ui ui = around.ui();
        Look look = ui.look();
        Composite whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new GridLayout());
        page = new TaughtPage(whole, StartColumn.WIDTH, in -> new NoteSketch(in, ui));
        StartColumn column = new StartColumn(page.words(), ui);
        column.words(look.large(), ui.text("strategy.start.title"), Optional.empty(), 0);
        column.words(look.normal(), ui.text("strategy.start.sentence"), Optional.of("secondary"), 0);
        problem = column.words(look.normal(), "", Optional.of("alarm"), 0);
        setProblem(Optional.empty());
        column.field("strategy.start.territory");
        place = column.chooser("new.territory.choose").onPress(this::chooseTerritory);
        column.field("strategy.start.case");
        start = cases(page.words());
        then = column.words(look.small(), "", Optional.of("secondary"), 0);
        sayThen();
        ask = column.button(Weight.PRIMARY, "strategy.start.ask", this::ask);
        asked = column.words(look.small(), "", Optional.of("secondary"), 0);
        template = new TemplateStart(page.words(), ui, this::begin);
        if (!around.canWrite()) {
            template.readOnly();
        }
        around.territory().ifPresent(this::take);
        ready();
        readLibrary();
    }

    private ChoiceBar<Templates.Case> cases(Composite in) {
        return new ChoiceBar<>(in, around.ui().look(), List.of(Templates.Case.A, Templates.Case.B), each -> around.ui()
                        .text("strategy.start.case." + lower(each)))
                .choose(Templates.Case.B)
                .onChoice(this::sayThen);
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** What follows from whether an overall plan is there. */
    private void sayThen() {
        then.setText(around.ui().text("strategy.start.case." + lower(chosen()) + ".then"));
    }

    private Templates.Case chosen() {
        return start.chosen().orElse(Templates.Case.B);
    }

    /** What the dossier adds to the library is read off the UI thread. */
    private void readLibrary() {
        readers.execute(() -> {
            try {
                Library whole = Library.shipped().of(dossier.folder());
                later.execute(() -> template.setLibrary(whole));
            } catch (Refusal refusal) {
                later.execute(() -> setProblem(Optional.of(around.ui().say(refusal.sentence()))));
            }
        });
    }

    /** The templates that can be chosen. */
    public List<Template> templates() {
        return template.choices();
    }

    /** Says what cannot be done, or that nothing is wrong. */
    public void setProblem(Optional<String> sentence) {
        GridCells.say(problem, sentence.orElse(""));
        page.control().layout(true, true);
    }

    /** Takes the keyboard. */
    public void focus() {
        if (!place.isDisposed()) {
            (ask.isEnabled() ? ask : place).setFocus();
        }
    }

    /** Chooses whether an overall plan is there. */
    public void take(Templates.Case one) {
        start.choose(one);
        sayThen();
    }

    /** Chooses a kind of body, whose template is shown from then on. */
    public void take(Template one) {
        template.unfold();
        template.take(one);
    }

    /** Chooses a territory. */
    public void take(Territory one) {
        territory = Optional.of(one);
        place.setText(around.words().whole(one));
        template.setBody(one);
        ready();
    }

    /** A button that is grey says why. */
    private void ready() {
        ask.setEnabled(around.canWrite() && territory.isPresent());
        asked.setText(around.ui().text(territory.isPresent() ? "strategy.start.ask.why" : "strategy.start.where"));
        setProblem(Optional.empty());
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
        Templates.Case wanted = chosen();
        Locale locale = around.ui().language().locale();
        territory.ifPresent(body ->
                write(body, () -> Templates.blank(body, wanted, locale, RandomGenerator.of("L64X128MixRandom"))));
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

    /** Makes a strategy from the template, writes its file and opens it. */
    public void begin() {
        if (template.template().isEmpty() || territory.isEmpty()) {
            setProblem(Optional.of(around.ui().text("strategy.start.missing")));
            return;
        }
        Templates.Wish wish = new Templates.Wish(
                template.template().get().id(),
                territory.get(),
                chosen(),
                dossier.today(),
                around.ui().language().locale());
        Library from = template.library();
        write(territory.get(), () -> new Templates(from, RandomGenerator.of("L64X128MixRandom")).make(wish));
    }
}
