package org.beffroi.workbench.strategy.part;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.PagePictures;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.document.Publishing;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Recomputing;
import org.beffroi.strategy.measure.Meter;
import org.beffroi.strategy.memory.OpenStrategies;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.table.TableFile;
import org.beffroi.workbench.analysis.AnalysesPart;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.strategy.AddedTabs;
import org.beffroi.workbench.strategy.evidence.SupportedElements;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.tab.StrategyTab;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** What the screen of a strategy has done by others: figures, documents, searches. Belongs to the UI thread. */
@Creatable
public final class StrategyServices {

    private static final String LISTEN = "org.beffroi.workbench.perspective.listen";

    private final EPartService parts;
    private final MApplication application;
    private final EModelService model;
    private final Works works;
    private Optional<Analyses> analyses = Optional.empty();
    private Optional<Drawings> drawings = Optional.empty();
    private Optional<PagePictures> pages = Optional.empty();
    private Optional<About> about = Optional.empty();
    private Optional<TableFiles> tableFiles = Optional.empty();
    private List<StrategySection> sections = List.of();
    private List<DocumentWriter> writers = List.of();
    private List<DocumentRenewer> renewers = List.of();
    private Guests guests = new Guests();
    private AddedTabs added = new AddedTabs(List.of(), guests);
    private List<PictureWriter> pictures = List.of();
    private TableFile tables = new TableFile(List.of());
    private FileChooser files = FileChooser.ofTheSystem();
    private Optional<OpenStrategies> open = Optional.empty();
    private Optional<SupportedElements> evidence = Optional.empty();

    @Inject
    public StrategyServices(EPartService parts, MApplication application, EModelService model, Works works) {
        this.parts = parts;
        this.application = application;
        this.model = model;
        this.works = works;
    }

    @Inject
    void known(
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses,
            @org.eclipse.e4.core.di.annotations.Optional Drawings drawings,
            @org.eclipse.e4.core.di.annotations.Optional About about,
            @org.eclipse.e4.core.di.annotations.Optional TableFiles reading,
            @org.eclipse.e4.core.di.annotations.Optional FileChooser asking) {
        this.analyses = Optional.ofNullable(analyses);
        this.drawings = Optional.ofNullable(drawings);
        this.about = Optional.ofNullable(about);
        tableFiles = Optional.ofNullable(reading);
        files = asking == null ? FileChooser.ofTheSystem() : asking;
    }

    @Inject
    void documents(
            @Service List<StrategySection> known,
            @Service List<DocumentWriter> formats,
            @Service List<DocumentRenewer> again) {
        sections = List.copyOf(known);
        writers = List.copyOf(formats);
        renewers = List.copyOf(again);
    }

    @Inject
    void guard(Guests guard, @Service List<StrategyTab> tabs) {
        guests = guard;
        added = AddedTabs.of(tabs, guard);
    }

    /** The tabs that bundles add. */
    AddedTabs tabs() {
        return added;
    }

    @Inject
    void pictures(@Service List<PictureWriter> known) {
        pictures = List.copyOf(known);
    }

    /** What makes vector drawings of pictures. */
    Optional<PictureWriter> vectors() {
        return pictures.stream()
                .filter(one -> PictureWriter.info(one).id().equals("svg"))
                .findFirst();
    }

    @Inject
    void spreadsheets(@Service List<TableWriter> known) {
        tables = new TableFile(known);
    }

    /** Reads tables. */
    Optional<TableFiles> tableFiles() {
        return tableFiles;
    }

    /** Writes tables. */
    TableFile tables() {
        return tables;
    }

    @Inject
    void openOnes(@org.eclipse.e4.core.di.annotations.Optional OpenStrategies strategies) {
        open = Optional.ofNullable(strategies);
    }

    @Inject
    void supported(@org.eclipse.e4.core.di.annotations.Optional SupportedElements known) {
        evidence = Optional.ofNullable(known);
    }

    /** Who is told which strategy lies open, where somebody wants to know what rests on mentions. */
    Optional<SupportedElements> evidence() {
        return evidence;
    }

    /** Has a strategy that lies open told, until it is closed, what is erased from the dossier. */
    void keepTold(StrategyEditor editor) {
        open.map(all -> all.open(editor::forget)).ifPresent(editor::onClose);
    }

    /** Names of the model, in which analyses are called as on their screen. */
    Names names(Locale locale, ZoneId zone) {
        return new Names(locale, zone, id -> analyses.stream()
                .flatMap(known -> known.all().stream())
                .filter(one -> Analyses.info(one).id().equals(id))
                .findFirst()
                .map(one -> Analyses.title(one, locale))
                .orElse(id));
    }

    /** Runs what takes long. */
    Works works() {
        return works;
    }

    /** The analyses, empty where none are there. */
    Optional<Analyses> analyses() {
        return analyses;
    }

    /** Asks where a file is put. */
    FileChooser files() {
        return files;
    }

    @Inject
    void pages(@org.eclipse.e4.core.di.annotations.Optional PagePictures known) {
        pages = Optional.ofNullable(known);
    }

    /** Makes documents, and shows them before. */
    StrategyDocuments.Printer printer() {
        return new StrategyDocuments.Printer(publishing(), files, pages);
    }

    /** Makes documents; without formats where nothing draws. */
    Publishing publishing() {
        String maker = about.map(program -> program.edition().line()).orElse("");
        return new Publishing(
                sections, drawings.isPresent() ? writers : List.of(), renewers, drawings.orElse(null), maker, guests);
    }

    /**
     * Goes to the mentions that a search finds.
     *
     * @param from what one came from, and comes back to
     */
    void find(String query, String from) {
        parts.switchPerspective(LISTEN);
        listen().forEach(listen -> listen.find(query, WayBack.to(from, this::comeBack)));
    }

    /**
     * Goes to what a piece of evidence rests on.
     *
     * @throws org.beffroi.core.message.Refusal if its search is not understood
     */
    void behind(Evidence evidence, String from, Fields fields, Locale locale) {
        switch (evidence) {
            case MentionEvidence mention
            when mention.getMention() != null -> {
                parts.switchPerspective(LISTEN);
                listen().forEach(listen ->
                        listen.read(new MentionId(mention.getMention()), WayBack.to(from, this::comeBack)));
            }
            case QueryEvidence query ->
                find(new QueryPrinter(fields).print(Recomputing.asked(query, fields), locale), from);
            case AnalysisEvidence analysis -> {
                parts.switchPerspective(AnalysesPart.PERSPECTIVE);
                found(AnalysesPart.ID, AnalysesPart.class)
                        .flatMap(screen -> screen.view().stream())
                        .forEach(view -> view.open(new AnalysisRequest(
                                analysis.getAnalysis(), Meter.parameters(analysis.getParameters()))));
            }
            default -> {}
        }
    }

    private void comeBack() {
        parts.switchPerspective(StrategyPart.PERSPECTIVE);
    }

    private Stream<ListenPart> listen() {
        return found(ListenPart.ID, ListenPart.class);
    }

    /** A screen in whatever perspective: the part service knows only the one in front. */
    private <P> Stream<P> found(String id, Class<P> type) {
        return model.findElements(application, id, MPart.class).stream()
                .map(MPart::getObject)
                .filter(type::isInstance)
                .map(type::cast)
                .limit(1);
    }
}
