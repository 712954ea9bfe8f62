package org.beffroi.workbench.observatory.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.candidate.CandidateScope;
import org.beffroi.workbench.observatory.model.candidate.JudgeState;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;

/** Says after which territories accounts are looked for, and lets one choose others. Belongs to the UI thread. */
final class ScopeButton {

    private static final int PICKER = 380;
    private static final int MOST = 200;

    private final Ui ui;
    private final PushButton button;
    private final Consumer<CandidateScope> chosen;
    private Optional<OpenCensus> census = Optional.empty();
    private Optional<Territories> territories = Optional.empty();
    private Optional<JudgeState> state = Optional.empty();

    ScopeButton(Composite parent, Ui ui, Consumer<CandidateScope> chosen) {
        this.ui = ui;
        this.chosen = chosen;
        button = new PushButton(parent, ui, Weight.PLAIN, Optional.empty(), ui.text("observatory.judge.scope"))
                .opensList()
                .onPress(this::open);
    }

    /** The control to lay out. */
    PushButton control() {
        return button;
    }

    /** Offers the bodies of a census. */
    void of(Optional<OpenCensus> now) {
        census = now;
    }

    /** Offers those of a reference to whoever types. */
    void in(Territories reference) {
        territories = Optional.of(reference);
    }

    /** Says what is looked for. */
    void show(JudgeState now) {
        state = Optional.of(now);
        button.setText(name(now));
    }

    private String name(JudgeState now) {
        return switch (now.scope()) {
            case CandidateScope.Usual usual ->
                now.own()
                        .map(one -> one.name())
                        .orElseGet(() -> ui.text(
                                now.canLook() ? "observatory.judge.scope.census" : "observatory.judge.scope.none"));
            case CandidateScope.Census all -> ui.text("observatory.judge.scope.census");
            case CandidateScope.Body(BodyKey key) ->
                now.table()
                        .flatMap(table -> table.bodies().stream()
                                .filter(one -> BodyKey.of(one).equals(key))
                                .map(one -> one.name())
                                .findFirst())
                        .or(() -> census.flatMap(in -> in.count().profiles().stream()
                                .filter(one -> one.body().key().equals(key))
                                .map(one -> one.body().name())
                                .findFirst()))
                        .orElse(key.code());
        };
    }

    private void open() {
        Picker<CandidateScope> picker =
                new Picker<>(button, ui.look(), PICKER, ui.text("observatory.judge.scope.choose"), this::found, chosen);
        CandidateScope now = state.map(JudgeState::scope).orElse(CandidateScope.USUAL);
        picker.list().tick(now::equals, ui.text("observatory.filter.chosen"));
        picker.openEnded().open();
    }

    private List<PickList.Item<CandidateScope>> found(String typed) {
        List<PickList.Item<CandidateScope>> items = new ArrayList<>();
        String folded = Language.folded(typed).strip();
        state.flatMap(JudgeState::own)
                .filter(one -> Language.folded(one.name()).contains(folded))
                .ifPresent(one -> items.add(
                        new PickList.Item<>(CandidateScope.USUAL, one.name(), ui.text("observatory.judge.scope.own"))));
        census.ifPresent(in -> {
            String all = ui.text("observatory.judge.scope.census");
            if (Language.folded(all).contains(folded)) {
                items.add(new PickList.Item<>(
                        new CandidateScope.Census(),
                        all,
                        ui.language().number(in.count().profiles().size())));
            }
            in.count().profiles().stream()
                    .filter(one -> folded.isEmpty())
                    .filter(one -> state.flatMap(JudgeState::own)
                            .filter(own -> BodyKey.of(own).equals(one.body().key()))
                            .isEmpty())
                    .limit(MOST)
                    .forEach(one -> items.add(new PickList.Item<>(
                            new CandidateScope.Body(one.body().key()),
                            one.body().name(),
                            one.body().key().code())));
        });
        territories.filter(one -> !folded.isEmpty()).ifPresent(in -> in.complete(typed, MOST)
                .forEach(one -> items.add(new PickList.Item<>(
                        new CandidateScope.Body(BodyKey.of(one)),
                        one.name(),
                        ui.text("territory." + one.kind().name().toLowerCase(Locale.ROOT)) + " · " + one.code()))));
        return items;
    }
}
