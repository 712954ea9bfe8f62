package org.beffroi.workbench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.SeenDeed;
import org.beffroi.workbench.coding.model.Correction;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.TickList;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.listen.model.code.CodedReader;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Corrects the tone, a theme, a place or the department of many mentions that the present search finds. */
public final class CorrectFound extends WritableDossierHandler {

    /** How many can be chosen one by one: more are corrected by a narrower search. */
    private static final int CHOOSABLE = 500;

    @Execute
    void run(Shell shell, EPartService parts, DossierSession session, Works works, Ui ui) {
        java.util.Optional<SearchSession> searchSession = ListenScreen.in(parts).flatMap(ListenPart::searchSession);
        Query query = ListenScreen.query(parts);
        String words = searchSession
                .filter(one -> !one.isEverything())
                .map(SearchSession::wholeText)
                .orElse("");
        session.readers().execute(() -> {
            Found found = Found.read(session, query, ui.language());
            if (found.count() > 0) {
                ui.display().execute(() -> {
                    if (!shell.isDisposed()) {
                        new CorrectionDialog(
                                        shell,
                                        ui,
                                        words,
                                        found.count(),
                                        found.fields(),
                                        found.mentions(),
                                        new Doing(session, works, query, ui))
                                .open();
                    }
                });
            }
        });
    }

    /** What the search finds, and what can be said of it. */
    private record Found(long count, List<CodedField> fields, List<TickList.Item<MentionId>> mentions) {

        static Found read(DossierSession session, Query query, Language language) {
            Cancel cancel = Cancel.never();
            CodedReader coded = new CodedReader(
                    session.dossier().archive().fields(),
                    language,
                    new CodeColours(session.dossier().codebook()));
            FieldValues nothing = FieldValues.builder().build();
            Days days = session.days(language);
            try (Snapshot now = session.dossier().archive().snapshot()) {
                List<CodedField> fields = Stream.of(
                                CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT)
                        .map(field -> coded.read(now, field, nothing, cancel))
                        .toList();
                List<TickList.Item<MentionId>> mentions = new ArrayList<>();
                for (Entry entry : now.page(query, Order.NEWEST, java.util.Optional.empty(), CHOOSABLE, cancel)
                        .rows()) {
                    mentions.add(item(entry, session, language, days));
                }
                return new Found(now.count(query, cancel), fields, mentions);
            }
        }

        private static TickList.Item<MentionId> item(
                Entry entry, DossierSession session, Language language, Days days) {
            FieldValues values = entry.effective();
            String above = Stream.of(
                            values.string(CoreFields.AUTHOR)
                                    .map(session.dossier().pseudonyms()::shown)
                                    .map(language::person)
                                    .orElse(""),
                            values.string(CoreFields.NETWORK)
                                    .map(stored ->
                                            Language.capital(CoreFields.NETWORK.valueLabel(stored, language.locale())))
                                    .orElse(""),
                            days.moment(values.time(CoreFields.PUBLISHED)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            String text = entry.mention()
                    .title()
                    .filter(title -> !title.isBlank())
                    .orElseGet(() -> entry.mention().text());
            return new TickList.Item<>(entry.mention().id(), above, text.replaceAll("\\s+", " "));
        }
    }

    /** Makes the acts off the UI thread, and does them as one deed, which is undone as one. */
    private record Doing(DossierSession session, Works works, Query query, Ui ui) implements CorrectionDialog.Work {

        @Override
        public void correctAll(Correction correction) {
            AtomicReference<List<SeenDeed>> deeds = new AtomicReference<>(List.of());
            works.start(
                    Sentence.of(CorrectFound.class, "correct.work"),
                    progress -> {
                        try (Snapshot now = session.dossier().archive().snapshot()) {
                            deeds.set(correction.deeds(now, query, progress));
                        }
                        return Sentence.of(
                                CorrectFound.class, "correct.done", deeds.get().size());
                    },
                    work -> perform(deeds.get()));
        }

        @Override
        public void correct(Correction correction, List<MentionId> mentions) {
            session.readers().execute(() -> {
                try (Snapshot now = session.dossier().archive().snapshot()) {
                    List<SeenDeed> deeds = correction.deeds(now, mentions);
                    ui.display().execute(() -> perform(deeds));
                }
            });
        }

        private void perform(List<SeenDeed> deeds) {
            if (!deeds.isEmpty()) {
                session.acts().perform(Sentence.of(CorrectFound.class, "act.correct", deeds.size()), deeds);
            }
        }
    }
}
