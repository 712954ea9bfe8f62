package org.beffroi.sources.importing.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.Imports.Watcher;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.register.FileState;
import org.beffroi.sources.importing.register.ImportState;
import org.beffroi.sources.importing.register.Register;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.SharedIdentities;
import org.beffroi.sources.table.Place;

/**
 * One import: takes what another thread reads, keeps it durably, writes down how far it is, says so, and goes on.
 *
 * <p>The order makes a kill harmless at any moment: first the rejected rows and the mentions, then the state, then the
 * acknowledgement. What was kept and not yet written down is met again by the next run, which counts it as it would have
 * been ({@link Revisit}).
 */
public final class ImportRun {

    private static final int AHEAD = 4;
    private static final long PATIENCE_MILLIS = 50;

    private final ImportRequest request;
    private final Dossier dossier;
    private final Register register;
    private final Locale locale;
    private final Watcher watcher;
    private final Progress progress;
    private final PersonPolicy people;
    private final FileReport[] reports;
    private final Estimate estimate;
    private final SharedIdentities identities;
    /** Empty where people are replaced by hashes: their pictures would show them. */
    private final Optional<PictureCopies> pictures;

    /** What became of mentions of the file at hand that met another one. */
    private final Map<SharedIdentities.Fate, Long> fates = new EnumMap<>(SharedIdentities.Fate.class);

    private ImportState state;
    private Optional<Revisit> revisit;

    public ImportRun(
            ImportRequest request,
            Dossier dossier,
            Register register,
            ImportState state,
            boolean resumed,
            ImportListener listener) {
        this.request = request;
        this.dossier = dossier;
        this.register = register;
        this.state = state;
        this.locale = listener.locale();
        this.watcher = listener.watcher();
        this.progress = listener.progress();
        this.people = PersonPolicy.of(request, dossier);
        this.reports = new FileReport[request.files().size()];
        this.revisit = resumed ? Optional.of(new Revisit(dossier.archive())) : Optional.empty();
        this.estimate = new Estimate(state.files());
        this.identities = new SharedIdentities(dossier.archive());
        this.pictures = request.pseudonymise()
                ? Optional.empty()
                : Optional.of(new PictureCopies(dossier.folder(), PictureCopies.Limits.USUAL));
    }

    /** Runs to the end, or until cancelled. */
    public ImportReport run(Recogniser recogniser, Networks networks) {
        BlockingQueue<Portion> queue = new ArrayBlockingQueue<>(AHEAD);
        ReadAhead reader = new ReadAhead(
                state, request, recogniser, dossier.archive().fields(), networks, queue, (mapper, row) -> {});
        register.keep(state);
        progress.at(state.total().read(), -1); // what an earlier run settled tells nothing of the pace of this one
        Thread thread = Thread.ofPlatform().name("import-reader").daemon().start(reader);
        boolean complete = true;
        try {
            for (int file = 0; file < state.files().size() && complete; file++) {
                complete = state.files().get(file).done() || take(queue, file);
            }
        } finally {
            thread.interrupt();
            identities.close();
        }
        if (complete) {
            state = state.completed();
            register.keep(state);
            dossier.archive().checkpoint();
        }
        return report(complete);
    }

    /** Takes the portions of one file; false once cancelled. */
    private boolean take(BlockingQueue<Portion> queue, int file) {
        RejectsFile rejects = new RejectsFile(
                rejectsPath(file), locale, state.files().get(file).rejectBytes());
        while (true) {
            if (progress.cancelled()) {
                return false;
            }
            switch (next(queue)) {
                case null -> {}
                case Portion.Failure failure -> throw told(failure);
                case Portion.Some some -> keep(some, rejects);
                case Portion.End end -> {
                    end(end, rejects);
                    return true;
                }
            }
        }
    }

    private RuntimeException told(Portion.Failure failure) {
        return failure.cause() instanceof Refusal refusal
                ? refusal
                : new Refusal(
                        Sentence.of(
                                ImportRun.class,
                                "import.interrupted",
                                state.files().get(failure.file()).path().getFileName(),
                                String.valueOf(failure.cause())),
                        failure.cause());
    }

    private static Portion next(BlockingQueue<Portion> queue) {
        try {
            return queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private void keep(Portion.Some some, RejectsFile rejects) {
        Archive archive = dossier.archive();
        PersonPolicy.Admitted admitted =
                people.admitted(some.read(), state.files().get(some.file()).batch(), state.started());
        people.welcome(admitted.mentions());
        List<Portion.Reject> told = new ArrayList<>(admitted.told());
        List<Mention> mentions = identified(
                people.applied(pictured(some.file(), admitted.mentions(), admitted.mentionPlaces())),
                admitted.mentionPlaces(),
                told);
        List<Mention> besides = identified(people.applied(admitted.besides()), admitted.besidePlaces(), told);
        rejects.add(people.shown(listed(some, told), locale));
        Receipt before = revisit.map(seen ->
                        seen.kept(mentions, state.files().get(some.file()).batch()))
                .orElse(new Receipt(0, 0, 0));
        revisit = Optional.empty();
        int refused = some.read().size() - admitted.mentions().size();
        int refusedBesides = admitted.keptOut().size() - refused;
        Receipt receipt = (mentions.isEmpty() ? new Receipt(0, 0, 0) : archive.add(mentions))
                .plus(new Receipt(0, 0, refused, refused));
        Receipt second = besides.isEmpty() ? new Receipt(0, 0, 0) : archive.add(besides);
        ImportCounts counts = counts(
                some,
                besides.size() + refusedBesides,
                receipt,
                before,
                receipt.erased() + second.erased() + refusedBesides);
        FileState file = state.files().get(some.file());
        state = state.with(some.file(), file.settled(some.profile(), counts, admitted.people(), rejects.length()));
        register.keep(state);
        long settled = state.total().read();
        watcher.acknowledged(settled);
        progress.about(settled, estimate.rows(settled, some.file(), some.share()));
    }

    /** Mentions with the copies of their pictures, before any of them is kept. */
    private List<Mention> pictured(int file, List<Mention> mentions, List<Place> places) {
        Path export = state.files().get(file).path();
        return pictures.map(copies -> copies.kept(export, mentions, places)).orElse(mentions);
    }

    /** Mentions with identities of their own; those that met another one are counted, and listed with their places. */
    private List<Mention> identified(List<Mention> mentions, List<Place> places, List<Portion.Reject> told) {
        SharedIdentities.Identified identified = identities.apart(mentions);
        for (SharedIdentities.Met met : identified.met()) {
            fates.merge(met.fate(), 1L, Long::sum);
            told.add(new Portion.Reject(places.get(met.number()), met.fate().listed(), ""));
        }
        return identified.mentions();
    }

    /** The rows that are not kept, or not whole, in the order of the file. */
    private static List<Portion.Reject> listed(Portion.Some some, List<Portion.Reject> erased) {
        if (erased.isEmpty() && some.noted().isEmpty()) {
            return some.rejects();
        }
        return Stream.of(some.rejects(), erased, some.noted())
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Portion.Reject one) -> one.place().entry())
                        .thenComparingLong(one -> one.place().line()))
                .toList();
    }

    /** What an earlier run had kept shows as unchanged now and counts as it would have then. */
    private static ImportCounts counts(Portion.Some some, long besides, Receipt receipt, Receipt before, long erased) {
        int added = Math.min(before.added(), receipt.unchanged());
        int updated = Math.min(before.updated(), receipt.unchanged() - added);
        return new ImportCounts(
                some.rows(),
                receipt.added() + added,
                receipt.updated() + updated,
                receipt.unchanged() - added - updated,
                some.rejects().size(),
                besides,
                erased);
    }

    private void end(Portion.End end, RejectsFile rejects) {
        FileState file = state.files().get(end.file()).ended(end.profile());
        state = state.with(end.file(), file);
        register.keep(state);
        List<Sentence> warnings = new ArrayList<>(end.warnings());
        fates.forEach((fate, count) -> warnings.add(fate.counted(count)));
        fates.clear();
        pictures.map(PictureCopies::told).ifPresent(warnings::addAll);
        file.people().told().forEach(warnings::add);
        reports[end.file()] = new FileReport(
                file.path(),
                file.batch(),
                file.profile(),
                file.counts(),
                end.refusal(),
                rejects.length() > 0 ? Optional.of(rejects.path()) : Optional.empty(),
                warnings,
                end.unmapped());
    }

    private ImportReport report(boolean complete) {
        List<FileReport> files = new ArrayList<>(Arrays.asList(reports));
        for (int i = 0; i < reports.length; i++) {
            if (reports[i] == null) {
                FileState file = state.files().get(i);
                Optional<Path> rejects = file.rejectBytes() > 0 ? Optional.of(rejectsPath(i)) : Optional.empty();
                files.set(
                        i,
                        new FileReport(
                                file.path(),
                                file.batch(),
                                file.profile(),
                                file.counts(),
                                Optional.empty(),
                                rejects,
                                file.people().told(),
                                List.of()));
            }
        }
        return new ImportReport(files, complete);
    }

    private Path rejectsPath(int file) {
        FileState one = state.files().get(file);
        String name = people.shown(one.path().getFileName().toString());
        return dossier.folder()
                .resolve("rejects")
                .resolve(one.batch().value())
                .resolve((file + 1) + "-" + name + ".rejects.csv");
    }
}
