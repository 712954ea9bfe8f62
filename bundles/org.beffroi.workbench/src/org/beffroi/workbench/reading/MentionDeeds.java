package org.beffroi.workbench.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.acts.ActWords;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.moderation.ModerationWord;
import org.eclipse.swt.program.Program;

/** What is done to the mention in hand, as acts that can be undone. Belongs to the UI thread. */
public final class MentionDeeds implements DetailActions {

    private final Acts acts;
    private final Locale locale;
    private final Supplier<Optional<Entry>> inSight;
    private final Screens screens;

    /** What is done elsewhere on the screen. */
    public interface Screens {

        /** Who works here, as acts name them. */
        String hand();

        /** Asks to whom the mention goes. */
        void assign();

        /** What takes it as evidence of the strategy; empty where nothing can. */
        Optional<Runnable> support();

        /** Reads another mention. */
        void read(MentionId mention);

        /** Shows an author under its own name from now on. */
        void showName(String author);

        /** Looks for a whole conversation. */
        void conversation(String thread);

        /** Looks for mentions that say much the same. */
        void alike();
    }

    /**
     * @param locale in which acts are said
     * @param inSight the mention in hand as it shows, empty where none is
     */
    public MentionDeeds(Acts acts, Locale locale, Supplier<Optional<Entry>> inSight, Screens screens) {
        this.acts = acts;
        this.locale = locale;
        this.inSight = inSight;
        this.screens = screens;
    }

    @Override
    public String hand() {
        return screens.hand();
    }

    @Override
    public void tone(Row.Tone tone) {
        set(CoreFields.TONE, tone.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void moderate(ModerationWord word) {
        inSight.get().ifPresent(entry -> {
            List<Act.FieldDeed> deeds = word.on(entry);
            if (!deeds.isEmpty()) {
                acts.perform(word.saidOf(entry), deeds, entry);
            }
        });
    }

    @Override
    public void tag(String tag) {
        perform(CoreFields.TAG, id -> new Act.Add(id, CoreFields.TAG.name(), tag));
    }

    @Override
    public void untag(String tag) {
        perform(CoreFields.TAG, id -> new Act.Remove(id, CoreFields.TAG.name(), tag));
    }

    @Override
    public void status(Status status) {
        set(CoreFields.STATUS, status.value());
    }

    @Override
    public void assign() {
        screens.assign();
    }

    @Override
    public void code(Field field, String value) {
        perform(field, id -> new Act.Add(id, field.name(), value));
    }

    @Override
    public void uncode(Field field, String value) {
        perform(field, id -> new Act.Remove(id, field.name(), value));
    }

    @Override
    public void note(String note) {
        perform(CoreFields.NOTE, id -> new Act.Add(id, CoreFields.NOTE.name(), note));
    }

    @Override
    public void unnote(String note) {
        perform(CoreFields.NOTE, id -> new Act.Remove(id, CoreFields.NOTE.name(), note));
    }

    @Override
    public Optional<Runnable> support() {
        return screens.support();
    }

    @Override
    public void open(String url) {
        Program.launch(url);
    }

    @Override
    public void showName(String author) {
        screens.showName(author);
    }

    @Override
    public void read(MentionId mention) {
        screens.read(mention);
    }

    @Override
    public void conversation(String thread) {
        screens.conversation(thread);
    }

    @Override
    public void alike() {
        screens.alike();
    }

    private void set(Field field, String value) {
        perform(field, id -> new Act.Set(id, field.name(), List.of(value)));
    }

    /** It is written down whose word was seen: a tone may take the place of another. */
    private void perform(Field field, Function<MentionId, Act.FieldDeed> deed) {
        inSight.get().ifPresent(entry -> {
            Act.FieldDeed done = deed.apply(entry.mention().id());
            acts.perform(ActWords.of(field, done, locale), List.of(done), entry);
        });
    }
}
