package org.beffroi.workbench.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.NotifierKind;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.form.SecretText;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.AlertDraft;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a way to call somebody needs, filled in: addresses, rooms, secrets. Belongs to the UI thread. */
final class ChannelFields {

    private static final List<String> KNOWN = List.of("mail", "mattermost", "teams", "tchap");

    private final Ui ui;
    private final FieldProblems problems;
    private final Optional<Alert> before;
    private final Composite whole;
    private final Map<String, Supplier<String>> written = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> secrets = new LinkedHashMap<>();
    private Supplier<String> hosts = () -> "";

    /** @param before whose values are proposed */
    ChannelFields(Composite in, Ui ui, FieldProblems problems, Optional<Alert> before) {
        this.ui = ui;
        this.problems = problems;
        this.before = before;
        whole = new Composite(in, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(1, 0, 5, 6));
    }

    /** A way, in a word. */
    static String way(NotifierKind kind, Ui ui) {
        return KNOWN.contains(kind.id())
                ? Language.capital(ui.text("alerts.kind." + kind.id()))
                : Language.capital(ui.say(kind.label()));
    }

    /** Where a way stands among the others: those of plug-ins behind those of Beffroi. */
    static int place(NotifierKind kind) {
        int known = KNOWN.indexOf(kind.id());
        return known < 0 ? KNOWN.size() : known;
    }

    /** Asks for what another way needs; nothing where nobody is called. */
    void show(Optional<NotifierKind> kind) {
        Stream.concat(written.keySet().stream(), secrets.keySet().stream())
                .map(AlertDraft::parameter)
                .forEach(problems::remove);
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        written.clear();
        secrets.clear();
        hosts = () -> "";
        kind.ifPresent(this::fill);
        GridCells.show(whole, kind.isPresent());
    }

    private void fill(NotifierKind kind) {
        Optional<Alert> same = before.filter(alert -> alert.destination().kind().equals(kind.id()));
        for (Parameter parameter : kind.form().form().components()) {
            add(kind, parameter, same);
        }
        if (kind.form().recipients().isEmpty()) {
            FramedText field = field(ui.text("watch.hosts"), ui.text("watch.hosts.prompt"));
            field.text()
                    .setText(same.map(alert -> String.join(
                                    " ", alert.allowedHosts().stream().sorted().toList()))
                            .orElse(""));
            hosts = field.text()::getText;
        } else {
            String kept =
                    same.map(alert -> String.join(" ", alert.allowedHosts())).orElse("");
            hosts = () -> kept;
        }
    }

    private void add(NotifierKind kind, Parameter parameter, Optional<Alert> same) {
        boolean secret = kind.form().secrets().contains(parameter.name());
        boolean people = kind.form().recipients().equals(Optional.of(parameter.name()));
        String label = people ? ui.text("watch.people") : Language.capital(label(kind, parameter));
        String where = AlertDraft.parameter(parameter.name());
        if (secret) {
            caption(label);
            Text field = SecretText.in(whole, label);
            field.setMessage(same.isPresent() ? ui.text("watch.secret.kept") : "");
            problems.add(where, whole, field);
            secrets.put(parameter.name(), field::getText);
            return;
        }
        FramedText field = field(label, people ? ui.text("watch.people.prompt") : "");
        problems.add(where, whole, field.text());
        field.text()
                .setText(String.join(
                        "; ",
                        same.map(alert -> alert.destination().parameters().get(parameter.name()))
                                .orElse(List.of())));
        written.put(parameter.name(), field.text()::getText);
    }

    private String label(NotifierKind kind, Parameter parameter) {
        return ui.say(Sentence.of(kind.home(), "notifier." + kind.id() + "." + parameter.name()));
    }

    private void caption(String caption) {
        Label above = new Label(whole, SWT.WRAP);
        above.setFont(ui.look().smallStrong());
        above.setText(caption);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = 4;
        above.setLayoutData(place);
    }

    private FramedText field(String caption, String prompt) {
        caption(caption);
        FramedText field = new FramedText(whole, ui.look(), SWT.SINGLE, caption, prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    /** What was written, secrets aside, by the name of the parameter. */
    Map<String, String> written() {
        return texts(written);
    }

    /** The secrets that were typed. */
    Map<String, String> secrets() {
        Map<String, String> typed = texts(secrets);
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    /** The private servers that it may reach, as written. */
    String hosts() {
        return hosts.get();
    }

    private static Map<String, String> texts(Map<String, Supplier<String>> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, text) -> texts.put(name, text.get().strip()));
        return texts;
    }
}
