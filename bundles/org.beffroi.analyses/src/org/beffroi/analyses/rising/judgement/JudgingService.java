package org.beffroi.analyses.rising.judgement;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.watch.RiseJudging;
import org.osgi.service.component.annotations.Component;

/** Judgements as the window asks for them. */
@Component
public final class JudgingService implements RiseJudging {

    @Override
    public Map<Judged, Opinion> judged(Path lists) {
        Map<Judged, Opinion> judged = new LinkedHashMap<>();
        for (Judgement one : Judgements.in(lists).all()) {
            shown(one.verdict())
                    .ifPresent(opinion -> judged.put(new Judged(one.rise(), one.query(), one.day()), opinion));
        }
        return judged;
    }

    @Override
    public void judge(Path lists, String who, Judged what, Optional<Opinion> opinion) {
        Verdict kept = opinion.map(JudgingService::kept).orElse(Verdict.UNDONE);
        Judgements.in(lists).add(new Judgement(Instant.now(), who, what.query(), what.rise(), what.day(), kept));
    }

    private static Verdict kept(Opinion opinion) {
        return switch (opinion) {
            case REAL -> Verdict.REAL;
            case EXPECTED -> Verdict.EXPECTED;
            case NOISE -> Verdict.NOISE;
        };
    }

    /** What was missed was told by nobody: no card shows it. */
    private static Optional<Opinion> shown(Verdict verdict) {
        return switch (verdict) {
            case REAL -> Optional.of(Opinion.REAL);
            case EXPECTED -> Optional.of(Opinion.EXPECTED);
            case NOISE -> Optional.of(Opinion.NOISE);
            case MISSED, UNDONE -> Optional.empty();
        };
    }
}
