package org.beffroi.dossier.harvest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.secret.Secrets;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The harvest with the connectors and the store of secrets that are there. */
@Component
public final class HarvestService implements Harvest {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Map<String, Source<?>> sources = new TreeMap<>();
    private final SourceSecrets secrets;
    private final SourceChanges changes;
    private final Optional<Alerts> alerts;
    private final Clock clock;
    private final Guests guests;

    /** The harvest of the program. */
    @SuppressWarnings("rawtypes") // the reference is of the raw type that the service is registered under
    @Activate
    public HarvestService(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Source> sources,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Secrets secrets,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Alerts alerts,
            @Reference Guests guests) {
        this(
                sources.stream().<Source<?>>map(source -> source).toList(),
                Optional.ofNullable(secrets),
                Optional.ofNullable(alerts),
                guests,
                Clock.systemUTC());
    }

    /** A harvest by that clock. */
    public HarvestService(
            List<Source<?>> sources, Optional<Secrets> secrets, Optional<Alerts> alerts, Guests guests, Clock clock) {
        List<Source<?>> fit = guests.fit(
                sources,
                source -> source.getClass().isAnnotationPresent(Source.Info.class) ? SourceForm.id(source) : null,
                SourceForm::of);
        fit.forEach(source -> this.sources.putIfAbsent(SourceForm.id(source), source));
        this.guests = guests;
        this.secrets = new SourceSecrets(secrets);
        this.changes = new SourceChanges(this.secrets);
        this.alerts = alerts;
        this.clock = clock;
    }

    /** A harvest by that clock, after which nobody is alerted. */
    public static HarvestService silent(List<Source<?>> sources, Optional<Secrets> secrets, Clock clock) {
        return new HarvestService(sources, secrets, Optional.empty(), new Guests(), clock);
    }

    @Override
    public List<Kind> kinds() {
        return sources.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        SourceForm.of(entry.getValue()),
                        entry.getValue().getClass()))
                .toList();
    }

    @Override
    public void keep(SourceSettings settings, Map<String, String> given, Dossier dossier) {
        settings.parameters().forEach(SourceChanges::withoutPassword);
        SourceForm<?> form = keepSecrets(settings, given, dossier);
        SourceFiles files = SourceFiles.of(dossier.folder());
        files.keep(files.find(settings.name()).isPresent() ? settings : toldApart(settings, form, files));
        files.keep(settings.name(), files.state(settings.name()).dueNow());
    }

    /** Keeps the secrets of a source whose settings make sense; tells its form. */
    private SourceForm<?> keepSecrets(SourceSettings settings, Map<String, String> given, Dossier dossier) {
        SourceForm<?> form = SourceForm.of(source(settings.kind()));
        form.read(settings.parameters(), name -> Optional.ofNullable(given.get(name))
                .or(() -> secret(settings.name(), name, dossier)));
        for (Map.Entry<String, String> one : given.entrySet()) {
            secrets.put(dossier, settings.name(), form.item(one.getKey()).name(), one.getValue());
        }
        return form;
    }

    /** A source that is new beside others of its kind, also removed ones, whose mentions are still there. */
    private static SourceSettings toldApart(SourceSettings settings, SourceForm<?> form, SourceFiles files) {
        boolean alone = Stream.concat(files.all().sources().stream(), files.removed().stream())
                .noneMatch(other ->
                        other.kind().equals(settings.kind()) && !other.name().equals(settings.name()));
        Map<String, String> parameters = new TreeMap<>(settings.parameters());
        form.items().stream()
                .filter(item -> item.tellsApart() && !alone)
                .forEach(item -> parameters.putIfAbsent(item.name(), settings.name()));
        return settings.with(parameters);
    }

    @Override
    public Removed remove(String name, Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        SourceSettings settings = files.get(name);
        Map<String, String> held = new TreeMap<>();
        Optional.ofNullable(sources.get(settings.kind()))
                .map(SourceForm::of)
                .ifPresent(form -> form.items().stream().filter(Item::secret).forEach(item -> {
                    secret(name, item.name(), dossier).ifPresent(value -> held.put(item.name(), value));
                    secrets.remove(dossier, name, item.name());
                }));
        files.remove(name);
        new ArrivalsInHand(dossier, name).forget();
        return new Removed(name, held);
    }

    @Override
    public void restore(Removed removed, Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        SourceSettings settings = files.removed(removed.name());
        keepSecrets(settings, removed.secrets(), dossier);
        files.restore(removed.name());
    }

    @Override
    public Changed change(String name, SourceSettings to, Map<String, String> given, Dossier dossier) {
        return changes.change(name, to, given, source(to.kind()), dossier);
    }

    @Override
    public void changeBack(Changed changed, Dossier dossier) {
        changes.changeBack(changed, source(changed.before().kind()), dossier);
    }

    @Override
    public SourceSettings settings(String name, Dossier dossier) {
        return SourceFiles.of(dossier.folder()).get(name);
    }

    private Optional<String> secret(String source, String parameter, Dossier dossier) {
        return secrets.get(dossier, source, parameter);
    }

    private Source<?> source(String kind) {
        Source<?> source = sources.get(kind);
        if (source == null) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    HarvestService.class,
                    "source.kind.unknown",
                    kind,
                    String.join(", ", sources.keySet()));
        }
        return source;
    }

    /** A source with its parameters filled in. */
    private <P extends Record> Function<VisitContext, Function<Optional<String>, Visit>> filled(
            Source<P> source, SourceSettings settings, Map<String, String> given, Dossier dossier) {
        P parameters = SourceForm.of(source).read(settings.parameters(), name -> Optional.ofNullable(given.get(name))
                .or(() -> secret(settings.name(), name, dossier)));
        VisitContext.SecretKeeper keeper =
                (parameter, value) -> secrets.put(dossier, settings.name(), parameter, value);
        return context -> cursor -> guests.need(
                source,
                settings.kind(),
                Patience.WORK,
                context.cancel(),
                () -> source.visit(parameters, cursor, context.keeping(keeper)));
    }

    @Override
    public Trial test(SourceSettings settings, Map<String, String> given, Dossier dossier, Cancel cancel) {
        Instant now = clock.instant();
        VisitContext context = new VisitContext(
                new Origin(settings.name(), batch(settings.name(), now), now),
                dossier.settings().zone(),
                dossier.folder(),
                now,
                settings.allowedHosts(),
                cancel);
        Visit visit = filled(source(settings.kind()), settings, given, dossier)
                .apply(context)
                .apply(Optional.empty());
        return new Trial(visit.mentions(), visit.remarks(), visit.more());
    }

    @Override
    public List<Report> run(Wish wish, Dossier dossier, Watcher watcher, Cancel cancel) {
        List<SourceSettings> turn = turn(wish, dossier);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < turn.size() && !cancel.asked(); i++) {
            SourceSettings settings = turn.get(i);
            watcher.visiting(settings.name(), i, turn.size());
            Report report = new SourceVisits(
                            settings,
                            context -> cursor -> filled(source(settings.kind()), settings, Map.of(), dossier)
                                    .apply(context)
                                    .apply(cursor),
                            dossier,
                            batch(settings.name(), clock.instant()),
                            clock,
                            watcher,
                            cancel)
                    .run();
            watcher.done(report);
            reports.add(report);
        }
        if (!cancel.asked()) {
            // Something may have been imported since the last visit too.
            boolean visited = !reports.isEmpty();
            alerts.ifPresent(all -> all.check(dossier, visited, cancel).forEach(watcher::alerted));
        }
        return reports;
    }

    private List<SourceSettings> turn(Wish wish, Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        wish.names().forEach(files::get);
        Instant now = clock.instant();
        return files.all().sources().stream()
                .filter(one -> wish.names().isEmpty() || wish.names().contains(one.name()))
                .filter(one -> !one.paused() || wish.now() && wish.names().contains(one.name()))
                .filter(one -> wish.now() || files.state(one.name()).isDue(now))
                .toList();
    }

    /** A name that reads as its source and time; the mark tells two of one second apart. */
    private static BatchId batch(String source, Instant now) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        return new BatchId("harvest-" + source + "-" + STAMP.format(now) + "-" + mark);
    }

    @Override
    public Health health(Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        SourceFiles.Listing listing = files.all();
        Instant now = clock.instant();
        return new Health(
                listing.sources().stream()
                        .map(one -> SourceHealth.of(
                                one,
                                files.state(one.name()),
                                now,
                                dossier.settings().zone()))
                        .toList(),
                listing.damaged());
    }
}
