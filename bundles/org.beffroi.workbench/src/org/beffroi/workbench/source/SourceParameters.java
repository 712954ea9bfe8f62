package org.beffroi.workbench.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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
    private FramedText hosts;

    /** Empty until {@link #fill} says of which kind they are; takes the room that is left. */
    SourceParameters(Composite in, Ui ui) {
        this.ui = ui;
        scroll = new ScrolledComposite(in, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        rest.heightHint = 400;
        scroll.setLayoutData(rest);
        parameters = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 6).applyTo(parameters);
        scroll.setContent(parameters);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Those of another kind, nothing filled in. */
    void fill(Kind kind) {
        Stream.of(parameters.getChildren()).forEach(Control::dispose);
        fields.clear();
        for (Item item : kind.form().items()) {
            fields.put(item.name(), parameter(kind, item));
        }
        hosts = field(
                parameters,
                ui.look(),
                ui.text("sources.add.optional", ui.text("sources.add.hosts")),
                ui.text("sources.add.hosts.prompt"),
                SWT.SINGLE);
        fit();
    }

    /** What was written, by the name of the parameter. */
    Map<String, String> written() {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .get()));
    }

    /** The private hosts that it may visit, as written. */
    String hosts() {
        return hosts.text().getText();
    }

    private Supplier<String> parameter(Kind kind, Item item) {
        String label = Language.capital(kind.label(item, ui.language().locale()));
        if (item.type() == boolean.class || item.type() == Boolean.class) {
            CheckBox box = new CheckBox(parameters, ui, label);
            return () -> String.valueOf(box.isTicked());
        }
        String caption = item.required() ? label : ui.text("sources.add.optional", label);
        if (item.secret()) {
            caption(parameters, ui.look(), caption);
            Text secret = new Text(parameters, SWT.BORDER | SWT.PASSWORD);
            secret.setData(FramedText.NAME, caption);
            secret.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            return secret::getText;
        }
        Object[] constants = item.type().getEnumConstants();
        if (constants != null) {
            caption(parameters, ui.look(), caption);
            List<String> names = Stream.of(constants)
                    .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            ChoiceBar<String> choice = new ChoiceBar<>(
                    parameters,
                    ui.look(),
                    names,
                    one -> Language.capital(kind.label(item, one, ui.language().locale())));
            return () -> choice.chosen().orElse("");
        }
        FramedText field = field(parameters, ui.look(), caption, "", item.several() ? SWT.MULTI : SWT.SINGLE);
        if (item.several()) {
            ((GridData) field.control().getLayoutData()).heightHint = 56;
        }
        return () -> field.text().getText();
    }

    private void fit() {
        parameters.layout(true, true);
        int width = Math.max(scroll.getClientArea().width, 200);
        scroll.setMinSize(parameters.computeSize(width, SWT.DEFAULT, true));
    }

    /** A field under its caption. */
    static FramedText field(Composite in, Look look, String caption, String prompt, int style) {
        caption(in, look, caption);
        FramedText field = new FramedText(in, look, style, caption, prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    /** A caption that wraps: what a parameter is for may take two lines. */
    private static void caption(Composite in, Look look, String text) {
        Label caption = new Label(in, SWT.WRAP);
        caption.setFont(look.smallStrong());
        caption.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = 4;
        caption.setLayoutData(place);
    }
}
