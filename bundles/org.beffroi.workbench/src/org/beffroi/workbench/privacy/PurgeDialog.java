package org.beffroi.workbench.privacy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Purge;
import org.beffroi.workbench.privacy.model.ErasureProse;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.beffroi.workbench.work.Work;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The end of retention: by source how much is due, and its erasure. */
public final class PurgeDialog extends PrivacyDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final int LIST_HEIGHT = 220;

    private final Underway underway;
    private final ScrolledComposite scroll;
    private final Composite rows;
    private final Label total;
    private CheckBox sure;
    private PushButton erase;

    public PurgeDialog(PrivacyServices services) {
        super(services, "privacy.purge");
        dialog.hint(dialog.content(), language.text("privacy.purge.hint"));
        underway = new Underway(dialog.content(), services.ui(), services.works());
        scroll = new ScrolledComposite(dialog.content(), SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(tall(LIST_HEIGHT));
        rows = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .margins(0, 0)
                .spacing(Look.MARGIN, Look.GRID)
                .applyTo(rows);
        scroll.setContent(rows);
        ScrollFade.of(scroll, services.ui());
        total = new Label(dialog.content(), SWT.WRAP);
        total.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
    }

    /** Opens it and counts what is due. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        AtomicReference<List<Purge.Line>> due = new AtomicReference<>();
        underway.follow(services.start(
                "privacy.purge.looking",
                progress -> {
                    due.set(services.rights().due(progress));
                    return Sentence.of(PurgeDialog.class, "privacy.access.found");
                },
                work -> counted(work, Optional.ofNullable(due.get()))));
        dialog.fit();
    }

    private void counted(Work work, Optional<List<Purge.Line>> due) {
        if (isGone()) {
            return;
        }
        underway.end();
        tell(work);
        due.ifPresent(this::show);
        dialog.fit();
    }

    private void show(List<Purge.Line> lines) {
        Stream.of("source", "retention", "due", "kept")
                .forEach(column -> cell(
                        language.text("privacy.purge.column." + column),
                        !List.of("source", "retention").contains(column),
                        true));
        lines.forEach(line -> {
            cell(line.source(), false, false);
            cell(
                    line.retentionDays().isPresent()
                            ? language.counted(
                                    "privacy.purge.days", line.retentionDays().getAsInt())
                            : language.text("privacy.purge.no.limit"),
                    false,
                    false);
            Label due = cell(language.number(line.due()), true, false);
            if (line.due() > 0) {
                due.setFont(services.ui().look().strong());
            }
            cell(language.number(line.kept()), true, false);
        });
        rows.layout(true, true);
        scroll.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        long due = lines.stream().mapToLong(Purge.Line::due).sum();
        boolean unlimited = lines.stream().anyMatch(line -> line.retentionDays().isEmpty());
        total.setText(language.counted("privacy.purge.total", due)
                + (unlimited ? " " + language.text("privacy.purge.unlimited") : ""));
        if (due > 0 && !services.session().readOnly()) {
            sure = new CheckBox(dialog.content(), services.ui(), language.counted("privacy.purge.sure", due));
            sure.onTick(() -> {
                erase.setEnabled(sure.isTicked());
                erase.redraw();
            });
            erase = dialog.button(language.text("privacy.purge.go"), Weight.PRIMARY, this::erase);
            erase.setEnabled(false);
        }
    }

    private Label cell(String words, boolean number, boolean heading) {
        Label label = new Label(rows, number ? SWT.RIGHT : SWT.NONE);
        label.setFont(
                heading
                        ? services.ui().look().smallStrong()
                        : services.ui().look().normal());
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(new GridData(number ? SWT.END : SWT.FILL, SWT.CENTER, !number, false));
        return label;
    }

    private void erase() {
        erase.setEnabled(false);
        sure.setEnabled(false);
        AtomicReference<Proof> proof = new AtomicReference<>();
        underway.follow(services.start(
                "privacy.purge.work",
                progress -> {
                    proof.set(services.rights()
                            .purge(language.text("privacy.purge.ground"), progress)
                            .orElse(null));
                    return Sentence.of(PurgeDialog.class, "privacy.erase.done");
                },
                work -> erased(work, Optional.ofNullable(proof.get()))));
        dialog.fit();
    }

    private void erased(Work work, Optional<Proof> proof) {
        services.changed();
        if (isGone()) {
            return;
        }
        underway.end();
        tell(work);
        proof.ifPresent(done -> {
            Stream.<Control>of(scroll, total, sure, erase).forEach(Control::dispose);
            ProseText text =
                    new ProseText(dialog.content(), services.ui().look(), language.text("privacy.purge.heading"));
            text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            text.show(new ErasureProse(language, services.days()).of(done, List.of(), List.of()));
            text.control().setFocus();
        });
        if (proof.isEmpty()) {
            sure.setEnabled(true);
            sure.setTicked(false);
        }
        dialog.fit();
    }
}
