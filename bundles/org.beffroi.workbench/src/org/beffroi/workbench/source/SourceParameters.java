package org.beffroi.workbench.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.workbench.form.Answer;
import org.beffroi.workbench.form.SecretText;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.model.SourceDraft;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The parameters of one kind of source to fill in, each in the way that suits its type, and the private hosts that it may
 * visit. What can be left as it is stands folded under one line, unless it holds something. They scroll where there are many.
 * Belongs to the UI thread.
 */
final class SourceParameters {

    /** Of these at least one says what a source looks for, though none of them must. */
    private static final Set<String> SOUGHT =
            Set.of("hashtag", "account", "accounts", "search", "timeline", "video", "channel", "words");

    private final Ui ui;
    private final ScrolledComposite scroll;
    private final Composite parameters;
    private final Consumer<Boolean> unfolding;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> folded = new ArrayList<>();
    private Answer.Field hosts;
    private Composite rest;
    private PushButton more;
    private boolean unfolded;

    /**
     * Empty until {@link #fill} says of which kind they are; takes the room that is left.
     *
     * @param unfolded whether all of them show at first
     * @param unfolding told where somebody wants it otherwise
     */
    SourceParameters(Composite in, Ui ui, boolean unfolded, Consumer<Boolean> unfolding) {
        this.ui = ui;
        this.unfolded = unfolded;
        this.unfolding = unfolding;
        scroll = new ScrolledComposite(in, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = 120;
        scroll.setLayoutData(room);
        parameters = new Composite(scroll, SWT.NONE);
        parameters.setLayout(GridCells.grid(1, 0, 5, 6));
        scroll.setContent(parameters);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /**
     * Those of another kind.
     *
     * @param written what is known of them, by name
     * @param allowed private hosts that it may visit
     */
    void fill(Kind kind, Map<String, String> written, String allowed) {
        Stream.of(parameters.getChildren()).forEach(Control::dispose);
        fields.clear();
        answers.clear();
        folded.clear();
        List<Item> items = kind.form().items();
        boolean folds = items.stream().anyMatch(item -> isShown(item, written));
        items.stream()
                .filter(item -> !folds || isShown(item, written))
                .forEach(item -> add(parameters, kind, item, written));
        Composite others = new Composite(parameters, SWT.NONE);
        others.setLayout(GridCells.grid(1, 0, 5, 6));
        others.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        items.stream().filter(item -> folds && !isShown(item, written)).forEach(item -> {
            folded.add(SourceDraft.PARAMETER + item.name());
            add(others, kind, item, written);
        });
        hosts = Answer.field(
                allowed.isBlank() ? others : parameters,
                ui,
                ui.text("sources.add.optional", ui.text("sources.add.hosts")),
                ui.text("sources.add.hosts.prompt"),
                SWT.SINGLE);
        hosts.type(allowed);
        rest = others;
        more = new PushButton(parameters, ui, Weight.QUIET, Optional.empty(), "")
                .flush()
                .onPress(() -> {
                    unfold(!unfolded);
                    unfolding.accept(unfolded);
                });
        more.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        others.moveBelow(null);
        more.moveAbove(others);
        GridCells.show(more, others.getChildren().length > 0);
        unfold(unfolded);
    }

    /** What must be answered, what nobody else may know, what says what is looked for, and what holds something. */
    private static boolean isShown(Item item, Map<String, String> written) {
        String value = written.getOrDefault(item.name(), "");
        boolean what = SOUGHT.contains(item.name()) && item.type() != Integer.class;
        return item.required() || item.secret() || what || !value.isBlank() && !value.equals("false");
    }

    private void unfold(boolean wanted) {
        unfolded = wanted;
        GridCells.show(rest, wanted);
        more.setText(ui.text(wanted ? "sources.add.less" : "sources.add.more"));
        fit();
    }

    private void add(Composite in, Kind kind, Item item, Map<String, String> written) {
        fields.put(item.name(), parameter(in, kind, item, written.getOrDefault(item.name(), "")));
    }

    /** Allows one more private host. */
    void allow(String host) {
        String before = hosts().strip();
        hosts.type(before.isEmpty() ? host : before + ", " + host);
        unfold(true);
    }

    /** Says beside each answer what is wrong with it, by its key in a draft. */
    void setProblems(Map<String, Sentence> wrong) {
        if (folded.stream().anyMatch(wrong::containsKey)) {
            unfold(true);
        }
        answers.forEach((name, answer) -> answer.setProblem(
                Optional.ofNullable(wrong.get(SourceDraft.PARAMETER + name)).map(ui::say)));
    }

    /** What was written, by the name of the parameter. */
    Map<String, String> written() {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .get()));
    }

    /** The private hosts that it may visit, as written. */
    String hosts() {
        return hosts.typed();
    }

    private Supplier<String> parameter(Composite in, Kind kind, Item item, String written) {
        String label = Language.capital(kind.label(item, ui.language().locale()));
        if (item.type() == boolean.class || item.type() == Boolean.class) {
            CheckBox box = new CheckBox(in, ui, label);
            box.setTicked(Boolean.parseBoolean(written));
            return () -> String.valueOf(box.isTicked());
        }
        String caption = item.required() ? label : ui.text("sources.add.optional", label);
        Object[] constants = item.type().getEnumConstants();
        if (item.secret() || constants != null) {
            Answer answer = Answer.captioned(in, ui, caption);
            answers.put(item.name(), answer);
            return item.secret() ? secret(in, answer, caption) : choice(in, kind, item, written, constants);
        }
        Answer.Field field = Answer.field(in, ui, caption, "", item.several() ? SWT.MULTI : SWT.SINGLE);
        answers.put(item.name(), field.answer());
        field.type(written);
        if (item.several()) {
            ((GridData) field.text().control().getLayoutData()).heightHint = 56;
        }
        return field::typed;
    }

    private Supplier<String> secret(Composite in, Answer answer, String caption) {
        Text secret = SecretText.in(in, caption);
        answer.describe(secret);
        return secret::getText;
    }

    private Supplier<String> choice(Composite in, Kind kind, Item item, String written, Object... constants) {
        List<String> names = Stream.of(constants)
                .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        ChoiceBar<String> choice = new ChoiceBar<>(
                        in,
                        ui.look(),
                        names,
                        one -> Language.capital(
                                kind.label(item, one, ui.language().locale())))
                .choose(written);
        return () -> choice.chosen().orElse("");
    }

    private void fit() {
        parameters.layout(true, true);
        int width = Math.max(scroll.getClientArea().width, 200);
        scroll.setMinSize(parameters.computeSize(width, SWT.DEFAULT, true));
    }
}
