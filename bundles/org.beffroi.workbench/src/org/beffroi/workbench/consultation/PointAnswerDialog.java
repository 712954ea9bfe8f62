package org.beffroi.workbench.consultation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.beffroi.core.document.Run;
import org.beffroi.dossier.consultation.AnsweredPoint;
import org.beffroi.dossier.consultation.Decision;
import org.beffroi.dossier.consultation.PointAnswer;
import org.beffroi.workbench.consultation.model.WrittenDay;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The sheet of an answer: what was said, what is decided and why, what is done, by when, where it can be read. */
final class PointAnswerDialog extends DialogWindow {

    private static final int TALL = 54;

    private final Ui ui;
    private final String person;
    private final AnsweredPoint point;
    private final ChoiceBar<Decision> decision;
    private final FramedText title;
    private final FramedText reason;
    private final FramedText action;
    private final FramedText due;
    private final FramedText published;
    private final FramedText address;

    /**
     * @param person who answers
     * @param point with the answer that it has
     * @param keep told the answer
     * @param remove takes the answer away that it has
     */
    PointAnswerDialog(
            Shell parent, Ui ui, String person, AnsweredPoint point, Consumer<PointAnswer> keep, Runnable remove) {
        super(parent, ui, ui.text("answering.heading"));
        this.ui = ui;
        this.person = person;
        this.point = point;
        Optional<PointAnswer> before = point.answer();
        tell(before);
        title = field("answering.title", before.flatMap(answer -> answer.said().title()));
        dialog.caption(dialog.content(), ui.text("answering.decision"));
        decision = new ChoiceBar<>(
                dialog.content(),
                ui.look(),
                List.of(Decision.values()),
                one -> Language.capital(one.label(ui.language().locale())));
        before.ifPresent(answer -> decision.choose(answer.decision()));
        reason = words("answering.reason", before.flatMap(PointAnswer::reason));
        action = words("answering.action", before.flatMap(PointAnswer::action));
        Composite days = new Composite(dialog.content(), SWT.NONE);
        days.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(0, 0)
                .applyTo(days);
        dialog.caption(days, ui.text("answering.due"));
        dialog.caption(days, ui.text("answering.published"));
        due = day(days, "answering.due", before.flatMap(PointAnswer::due));
        published = day(days, "answering.published", before.flatMap(PointAnswer::published));
        address =
                field("answering.address", before.flatMap(PointAnswer::address).map(URI::toString));
        buttons(keep, remove);
    }

    private void tell(Optional<PointAnswer> before) {
        dialog.hint(
                dialog.content(),
                ui.text(
                                "answering.said",
                                point.point().quotation(),
                                point.point().people(),
                                point.point().contributions())
                        .replace("&", "&&"));
        before.filter(answer -> !point.sure())
                .ifPresent(answer -> dialog.hint(
                        dialog.content(),
                        ui.text("answering.unsure", answer.said().quotation()).replace("&", "&&")));
    }

    private void buttons(Consumer<PointAnswer> keep, Runnable remove) {
        if (point.answer().isPresent()) {
            dialog.button(ui.text("answering.remove"), Weight.QUIET, () -> {
                dialog.close();
                remove.run();
            });
        }
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("answering.go"), Weight.PRIMARY, () -> decide(keep));
    }

    private FramedText field(String key, Optional<String> value) {
        FramedText field = dialog.field(ui.text(key), ui.text(key + ".prompt"));
        field.text().setText(value.orElse(""));
        return field;
    }

    private FramedText words(String key, Optional<String> value) {
        dialog.caption(dialog.content(), ui.text(key));
        FramedText field =
                new FramedText(dialog.content(), ui.look(), SWT.MULTI, ui.text(key), ui.text(key + ".prompt"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TALL;
        field.control().setLayoutData(tall);
        field.text().setText(value.orElse(""));
        return field;
    }

    private FramedText day(Composite in, String key, Optional<LocalDate> value) {
        FramedText field = new FramedText(in, ui.look(), SWT.SINGLE, ui.text(key), ui.text("answering.day"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().setText(value.map(WrittenDay::written).orElse(""));
        return field;
    }

    @Override
    public void open() {
        dialog.open(560, 300);
        title.text().setFocus();
    }

    private static String typed(FramedText field) {
        return field.text().getText().strip();
    }

    private static Optional<String> said(FramedText field) {
        return Optional.of(typed(field)).filter(text -> !text.isEmpty());
    }

    private Optional<String> wrong() {
        if (decision.chosen().isEmpty()) {
            return Optional.of(ui.text("answering.decision.missing"));
        }
        for (FramedText day : List.of(due, published)) {
            if (said(day).isPresent() && WrittenDay.read(typed(day)).isEmpty()) {
                return Optional.of(ui.text("answering.day.wrong", typed(day)));
            }
        }
        return said(address).isPresent() && leads().isEmpty()
                ? Optional.of(ui.text("answering.address.wrong", typed(address)))
                : Optional.empty();
    }

    private Optional<URI> leads() {
        try {
            return said(address).map(URI::create).filter(Run.Link::mayLead);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private void decide(Consumer<PointAnswer> keep) {
        if (dialog.isWrong(this::wrong)) {
            return;
        }
        PointAnswer answer = new PointAnswer(
                point.answer().map(PointAnswer::id).orElseGet(() -> UUID.randomUUID()
                        .toString()),
                new PointAnswer.Said(
                        said(title),
                        point.point().quotation(),
                        point.point().people(),
                        point.point().contributions()),
                decision.chosen().orElseThrow(),
                said(reason),
                said(action),
                WrittenDay.read(typed(due)),
                WrittenDay.read(typed(published)),
                leads(),
                person,
                Instant.now());
        dialog.close();
        keep.accept(answer);
    }
}
