package org.beffroi.workbench.typing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks what was said and where from; then, for who wants to say more, who, when, a link, a picture. Belongs to the UI thread. */
public final class TypeDialog extends DialogWindow {

    private final Ui ui;
    private final ZoneId zone;
    private final Consumer<TypedMention> keep;
    private final FramedText what;
    private final FramedText where;
    private Optional<More> more = Optional.empty();
    private Optional<Path> picture = Optional.empty();

    private record More(FramedText who, DateTime day, DateTime hour, FramedText link) {}

    /** @param zone in which times are typed */
    public TypeDialog(Shell parent, Ui ui, ZoneId zone, Consumer<TypedMention> keep) {
        super(parent, ui, ui.text("type.heading"));
        this.ui = ui;
        this.zone = zone;
        this.keep = keep;
        dialog.caption(dialog.content(), ui.text("type.what"));
        what = new FramedText(
                dialog.content(), ui.look(), SWT.MULTI, ui.text("type.what"), ui.text("type.what.prompt"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = 110;
        what.control().setLayoutData(tall);
        where = dialog.field(ui.text("type.where"), ui.text("type.where.prompt"));
        new Proposals(where, ui)
                .offer(TypedMention.CHANNELS.stream().map(this::label).toList());
        PushButton[] button = new PushButton[1];
        button[0] = new PushButton(dialog.content(), ui, Weight.QUIET, Optional.of(Icon.PLUS), ui.text("type.more"))
                .flush()
                .onPress(() -> showMore(button[0]));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("type.keep"), Weight.PRIMARY, this::decide);
    }

    @Override
    public void open() {
        dialog.open(520, 380);
        what.text().setFocus();
    }

    private void showMore(PushButton button) {
        button.dispose();
        FramedText who = dialog.field(ui.text("type.who"), ui.text("type.who.prompt"));
        dialog.caption(dialog.content(), ui.text("type.when"));
        Composite line = new Composite(dialog.content(), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
        DateTime day = named(new DateTime(line, SWT.DATE | SWT.DROP_DOWN), "type.day");
        DateTime hour = named(new DateTime(line, SWT.TIME | SWT.SHORT), "type.hour");
        FramedText link = dialog.field(ui.text("type.link"), "https://");
        PushButton[] attach = new PushButton[1];
        attach[0] = new PushButton(dialog.content(), ui, Weight.QUIET, Optional.of(Icon.PLUS), ui.text("type.picture"))
                .flush()
                .onPress(() -> choosePicture(attach[0]));
        more = Optional.of(new More(who, day, hour, link));
        dialog.fit();
        who.text().setFocus();
    }

    private DateTime named(DateTime control, String key) {
        control.setData(FramedText.NAME, ui.text(key));
        control.setToolTipText(ui.text(key));
        return control;
    }

    private void choosePicture(PushButton button) {
        FileDialog chooser = new FileDialog(dialog.shell(), SWT.OPEN);
        chooser.setText(ui.text("type.picture"));
        String file = chooser.open();
        if (file != null) {
            picture = Optional.of(Path.of(file));
            button.setText(String.valueOf(Path.of(file).getFileName()));
            dialog.fit();
        }
    }

    private void decide() {
        if (dialog.isWrong(() -> typed().isEnough() ? Optional.empty() : Optional.of(ui.text("type.missing")))) {
            return;
        }
        TypedMention typed = typed();
        dialog.close();
        keep.accept(typed);
    }

    private TypedMention typed() {
        return new TypedMention(
                what.text().getText(),
                channel(where.text().getText().strip()),
                more.map(each -> each.who().text().getText()).orElse(""),
                more.map(this::when).orElseGet(Instant::now),
                more.map(each -> each.link().text().getText()).orElse(""),
                picture);
    }

    /** The stored name of a channel typed by its label; other words stay as typed. */
    private String channel(String typed) {
        return TypedMention.CHANNELS.stream()
                .filter(channel -> Language.folded(label(channel)).equals(Language.folded(typed)))
                .findFirst()
                .orElse(typed);
    }

    private String label(String channel) {
        return Language.capital(
                CoreFields.NETWORK.valueLabel(channel, ui.language().locale()));
    }

    private Instant when(More from) {
        return LocalDateTime.of(
                        from.day().getYear(),
                        from.day().getMonth() + 1,
                        from.day().getDay(),
                        from.hour().getHours(),
                        from.hour().getMinutes())
                .atZone(zone)
                .toInstant();
    }
}
