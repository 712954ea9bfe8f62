package org.beffroi.workbench.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The parameters of one kind of source to fill in, each in the way that suits its type, and the private hosts that it may
 * visit; they scroll where there are many. Belongs to the UI thread.
 */
final class SourceParameters {

    private final Ui ui;
    private final ScrolledComposite scroll;
    private final Composite parameters;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private Answer.Field hosts;

    /** Empty until {@link #fill} says of which kind they are; takes the room that is left. */
    SourceParameters(Composite in, Ui ui) {
        this.ui = ui;
        scroll = new ScrolledComposite(in, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        rest.heightHint = 120;
        scroll.setLayoutData(rest);
        parameters = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 6).applyTo(parameters);
        scroll.setContent(parameters);
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
        for (Item item : kind.form().items()) {
            fields.put(item.name(), parameter(kind, item, written.getOrDefault(item.name(), "")));
        }
        hosts = Answer.field(
                parameters,
                ui,
                ui.text("sources.add.optional", ui.text("sources.add.hosts")),
                ui.text("sources.add.hosts.prompt"),
                SWT.SINGLE);
        hosts.type(allowed);
        fit();
    }

    /** Allows one more private host. */
    void allow(String host) {
        String before = hosts().strip();
        hosts.type(before.isEmpty() ? host : before + ", " + host);
    }

    /** Says beside each answer what is wrong with it, by its key in a draft. */
    void setProblems(Map<String, Sentence> wrong) {
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

    private Supplier<String> parameter(Kind kind, Item item, String written) {
        String label = Language.capital(kind.label(item, ui.language().locale()));
        if (item.type() == boolean.class || item.type() == Boolean.class) {
            CheckBox box = new CheckBox(parameters, ui, label);
            box.setTicked(Boolean.parseBoolean(written));
            return () -> String.valueOf(box.isTicked());
        }
        String caption = item.required() ? label : ui.text("sources.add.optional", label);
        Object[] constants = item.type().getEnumConstants();
        if (item.secret() || constants != null) {
            Answer answer = Answer.captioned(parameters, ui, caption);
            answers.put(item.name(), answer);
            return item.secret() ? secret(answer, caption) : choice(kind, item, written, constants);
        }
        Answer.Field field = Answer.field(parameters, ui, caption, "", item.several() ? SWT.MULTI : SWT.SINGLE);
        answers.put(item.name(), field.answer());
        field.type(written);
        if (item.several()) {
            ((GridData) field.text().control().getLayoutData()).heightHint = 56;
        }
        return field::typed;
    }

    private Supplier<String> secret(Answer answer, String caption) {
        Text secret = SecretText.in(parameters, caption);
        answer.describe(secret);
        return secret::getText;
    }

    private Supplier<String> choice(Kind kind, Item item, String written, Object... constants) {
        List<String> names = Stream.of(constants)
                .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        ChoiceBar<String> choice = new ChoiceBar<>(
                        parameters,
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
