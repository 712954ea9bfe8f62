package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.Searched;
import org.beffroi.workbench.analysis.model.StoredShelf;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.listen.ContextBar;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.Viewer;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The screen of analyses: questions at the left, what was found in the middle, parameters at the right. Belongs to the UI
 * thread.
 */
public final class AnalysesView {

    /**
     * What the screen is made of.
     *
     * @param gallery the analyses at hand
     * @param shelving favourites, history and pins
     * @param study the analysis in hand
     * @param assisting what may follow in a query
     * @param search what is searched above all screens
     * @param writers the formats of reports
     * @param files asks where one shall be written
     */
    public record Made(
            Gallery gallery,
            StoredShelf shelving,
            Study study,
            QueryCompletion assisting,
            SearchSession search,
            Supplier<List<ReportWriter>> writers,
            FileChooser files) {}

    /** What most people ask first; another one where it is not at hand. */
    private static final String FIRST = "volume";

    private final Made of;
    private final ViewerContext around;
    private final Composite whole;
    private final ContextBar bar;
    private final SashForm columns;
    private final FramedText filter;
    private final GalleryList list;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final Composite inHand;
    private final Label problem;
    private final StudyHead head;
    private final StudyPanes panes;
    private final ParameterForm form;
    private final ContextFollower follower;

    public AnalysesView(Composite parent, ViewerContext around, Fields fields, Made of, AnalysisActions deeds) {
        this.of = of;
        this.around = around;
        Look look = around.ui().look();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        bar = new ContextBar(whole, around.ui(), around.days(), of.search(), of.assisting());
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        columns = new SashForm(whole, SWT.HORIZONTAL);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        columns.setSashWidth(5);
        Composite left = Look.styled(new Composite(columns, SWT.NONE), "panel");
        left.setLayout(tight());
        filter = addFilter(left, look);
        list = new GalleryList(left, around.ui());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle = new Composite(columns, SWT.NONE);
        middle.setLayout(stack);
        empty = new Composite(middle, SWT.NONE);
        problem = fillEmpty(look);
        inHand = new Composite(middle, SWT.NONE);
        inHand.setLayout(tight());
        ParameterInputs inputs = new ParameterInputs(around.ui(), fields, of.assisting());
        head = new StudyHead(inHand, around.ui(), of.study(), of.writers(), of.files(), deeds);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        panes = new StudyPanes(inHand, around, of.study(), inputs);
        panes.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        head.copies(() -> panes.main().viewers());
        form = new ParameterForm(columns, around.ui(), inputs);
        form.offer(() -> of.search().isEverything() ? "" : of.search().wholeText());
        follower = new ContextFollower(of, fields, around.ui().language().locale());
        columns.setWeights(21, 57, 22);
        connect();
        stack.topControl = empty;
    }

    private FramedText addFilter(Composite left, Look look) {
        Composite inset = Look.styled(new Composite(left, SWT.NONE), "panel");
        inset.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout margins = tight();
        margins.marginWidth = Look.GRID;
        margins.marginTop = Look.GRID;
        inset.setLayout(margins);
        String words = around.ui().text("analyses.filter");
        FramedText field = new FramedText(inset, look, SWT.SINGLE, words, words);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().addListener(SWT.Modify, event -> fill());
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                list.walk(1);
            }
        });
        field.onEnter(() -> list.open());
        return field;
    }

    private Label fillEmpty(Look look) {
        GridLayoutFactory.swtDefaults()
                .margins(3 * Look.MARGIN, 5)
                .extendedMargins(0, 0, 5 * Look.MARGIN, 0)
                .spacing(5, Look.MARGIN)
                .applyTo(empty);
        Label words = new Label(empty, SWT.WRAP);
        words.setFont(look.large());
        words.setText(around.ui().text("analyses.empty"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 200;
        words.setLayoutData(place);
        of.gallery().lines("", of.shelving().shelf()).stream()
                .flatMap(line -> line instanceof Gallery.Line.Entry entry
                        ? java.util.stream.Stream.of(entry)
                        : java.util.stream.Stream.empty())
                .min(java.util.Comparator.comparing(entry -> !entry.id().equals(FIRST)))
                .ifPresent(first -> new PushButton(empty, around.ui(), Weight.PRIMARY, Optional.empty(), first.title())
                        .onPress(() -> choose(first.id())));
        Label wrong = Look.styled(new Label(empty, SWT.WRAP), "alarm");
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false);
        under.widthHint = 200;
        wrong.setLayoutData(under);
        return wrong;
    }

    private void connect() {
        list.onOpen(this::begin);
        list.onStar(of.shelving()::star);
        list.onPin(of.shelving()::pin);
        of.shelving()
                .onChange(
                        shelf -> {
                            fill();
                            if (!head.control().isDisposed()) {
                                head.renew();
                            }
                        },
                        this::refuse);
        of.study().onChange(this::changed);
        of.study().onMain(this::show);
        form.onChange(typed -> {
            of.study().change(typed);
            panes.renew();
        });
        follower.onFollow(asked -> {
            form.follow(asked);
            panes.renew();
        });
        Runnable deaf = of.search().onChange(this::searched);
        whole.addListener(SWT.Dispose, event -> deaf.run());
        bar.show(of.search().screen());
        fill();
    }

    private void searched(Screen screen) {
        if (whole.isDisposed()) {
            return;
        }
        bar.show(screen);
        follower.searched(screen, whole.isVisible());
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** What is searched. */
    public ContextBar bar() {
        return bar;
    }

    /** Takes an analysis in hand as it is asked; what it is about is searched on all screens. */
    public void open(AnalysisRequest asked) {
        follower.open(asked, true);
    }

    /** Takes an analysis in hand again, since the screen was made anew. */
    public void resume(AnalysisRequest asked) {
        follower.resume(asked);
    }

    /** Opens an analysis as its line in the list does: about what is searched now. */
    public void choose(String analysis) {
        begin(AnalysisRequest.of(analysis));
    }

    private void begin(AnalysisRequest chosen) {
        follower.begin(chosen);
    }

    /** Puts the caret where one begins. */
    public void focus() {
        form.renew();
        follower.searched(of.search().screen(), true);
        filter.text().setFocus();
    }

    /** Offers the formats of files. */
    public void offerFormats() {
        head.offerFormats();
    }

    /** What shows each result of the one in hand, in reading order. */
    public List<Viewer> viewers() {
        return panes.main().viewers();
    }

    /** What shows each result of the one beside it. */
    public List<Viewer> besideViewers() {
        return panes.beside().viewers();
    }

    /** The list of analyses. */
    public GalleryList gallery() {
        return list;
    }

    /** Takes what changed outside, such as remarks. */
    public void refresh() {
        if (!columns.isDisposed()) {
            panes.main().refresh();
            panes.beside().refresh();
        }
    }

    /** Widths of the three columns, to be remembered. */
    public int[] columns() {
        return columns.getWeights();
    }

    /** Takes widths remembered from before; anything but three is left aside. */
    public void setColumns(int... weights) {
        if (weights.length == 3) {
            columns.setWeights(weights);
        }
    }

    /** Says why something was not done. */
    public void refuse(Sentence why) {
        if (columns.isDisposed()) {
            return;
        }
        problem.setText(around.ui().say(why).replace("&", "&&"));
        empty.layout(true, true);
        panes.main().refuse(why);
    }

    private void fill() {
        if (!list.isDisposed()) {
            String typed = filter.text().getText();
            list.show(of.gallery().lines(typed, of.shelving().shelf()), !typed.isBlank());
        }
    }

    /** Another analysis is in hand, or a comparison begins or ends. */
    private void changed() {
        if (columns.isDisposed() || of.study().asked().isEmpty()) {
            return;
        }
        AnalysisRequest asked = of.study().asked().get();
        Analysis<?> analysis = of.gallery().analysis(asked.analysis()).orElseThrow();
        list.mark(Optional.of(asked));
        head.show(analysis);
        if (of.study().comparison().isEmpty()) {
            form.show(analysis, asked, Searched.alone(analysis));
        }
        panes.show(analysis);
        stack.topControl = inHand;
        middle.layout(true, true);
    }

    private void show(AnalysisSession.State state) {
        if (columns.isDisposed()) {
            return;
        }
        panes.main().show(state);
        form.setProblems(state.problems());
        list.mark(state.asked());
        head.renew();
    }

    private static GridLayout tight() {
        return GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 0).create();
    }
}
