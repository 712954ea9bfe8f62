package org.beffroi.strategy.element;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.Answer;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Campaign;
import org.beffroi.strategy.model.ChainLink;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.DocumentEvidence;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Participation;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Property;
import org.beffroi.strategy.model.Provider;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Retention;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.SurveyEvidence;
import org.beffroi.strategy.model.Tool;
import org.beffroi.strategy.model.Training;
import org.beffroi.strategy.model.TypedMeasure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** What elements are called in lists. */
final class Titles {

    /** The longest title, in characters. */
    static final int LONGEST = 80;

    /** The query that finds all mentions. */
    private static final String EVERYTHING = "*";

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:[-*+#>]+|\\d+[.)])\\s+|\\*\\*|\\*|`");
    private static final Pattern QUOTED =
            Pattern.compile("[«“][\\s\\u00A0\\u202F]*([^«»“”]*?)[\\s\\u00A0\\u202F]*[»”]");

    private static final Pattern CLAUSE =
            Pattern.compile("[\\s\\u00A0\\u202F]*[:;][\\s\\u00A0\\u202F]+|(?<=[.!?])\\s+");

    private final Names names;
    private final Words words;
    private final ZoneId zone;
    private final UnaryOperator<String> analyses;

    Titles(Names names, Words words, ZoneId zone, UnaryOperator<String> analyses) {
        this.analyses = Objects.requireNonNull(analyses);
        this.names = names;
        this.words = words;
        this.zone = Objects.requireNonNull(zone);
    }

    String title(EObject one) {
        return named(one).or(() -> said(one)).map(Titles::line).orElseGet(() -> unnamed(one));
    }

    /** What an element is about where its name alone is short: what it says, else its description, from which a name is made too. */
    Optional<String> gist(Element element) {
        return named(element).isEmpty()
                ? Optional.empty()
                : element(element).or(() -> rich(element.getDescription())).map(Titles::firstClause);
    }

    /** What stands before the first colon, semicolon or end of a sentence: enough to know what it is about. */
    private static String firstClause(String said) {
        return ShortText.cut(CLAUSE.split(said.strip(), 2)[0], 2 * LONGEST);
    }

    /** Its class with its name, or a name that says the class by itself. */
    String called(EObject one) {
        String type = type(one);
        Optional<String> name = named(one).map(Titles::line);
        if (name.isPresent()) {
            return begins(name.get(), type) ? name.get() : words.say("numbered.named", type, inner(name.get()));
        }
        Optional<String> said = said(one).map(Titles::line);
        if (said.isEmpty()) {
            return capital(unnamed(one));
        }
        return begins(said.get(), type) || one instanceof ImportedMeasure
                ? said.get()
                : words.say("numbered.said", type, said.get());
    }

    private static boolean begins(String text, String type) {
        return text.startsWith(type)
                && (text.length() == type.length() || !Character.isLetter(text.charAt(type.length())));
    }

    /** Quotation marks within quotation marks are of another shape. */
    private String inner(String name) {
        return QUOTED.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(words.say("numbered.inner", found.group(1))));
    }

    private static Optional<String> named(EObject one) {
        return switch (one) {
            case Element element -> text(element.getName());
            case Property property -> text(property.getName());
            default -> Optional.empty();
        };
    }

    private String unnamed(EObject one) {
        boolean hasName = one instanceof Element || one instanceof Property;
        String type = names.of(one.eClass());
        String small = type.substring(0, 1).toLowerCase(words.locale()) + type.substring(1);
        return words.say(hasName ? "title.unnamed" : "title.empty", small);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** What it says in short, where it has no name. */
    private Optional<String> said(EObject one) {
        if (one instanceof Element element) {
            return isAlone(element)
                    ? Optional.of(names.of(element.eClass()))
                    : element(element).or(() -> rich(element.getDescription()));
        }
        return switch (one) {
            case Measure measure -> Optional.of(measure(measure));
            case Alignment alignment ->
                Optional.ofNullable(alignment.getGround())
                        .map(ground -> words.say("title.says", names.of(alignment.getKind()), title(ground)));
            case Load load -> load(load);
            case Measurement taken -> saying(day(taken.getAt()), figure(taken.getValue(), unit(taken)));
            case Assessment assessment -> assessment(assessment);
            case Point point -> saying(day(point.getOn()), figure(point.getValue(), Optional.empty()));
            case ChainLink link -> text(link.getWho()).or(() -> text(link.getHow()));
            case Reading reading -> text(reading.getName()).or(() -> text(reading.getSeen()));
            case Answer answer -> text(answer.getQuestion()).or(() -> text(answer.getAnswer()));
            case ElectoralAnswer answer -> Optional.of(names.of(answer.getCriterion()));
            case Property property -> text(property.getValue());
            default -> Optional.empty();
        };
    }

    /** Whether a strategy has one of these at most: its class is name enough. */
    private static boolean isAlone(Element element) {
        EStructuralFeature place = element.eContainingFeature();
        return place != null && !place.isMany() && place != ModelPackage.eINSTANCE.getStrategy_Territory();
    }

    private Optional<String> element(Element element) {
        return switch (element) {
            case Strategy strategy ->
                Optional.ofNullable(strategy.getTerritory())
                        .flatMap(Titles::named)
                        .map(name -> words.say("title.says", type(strategy), name));
            case Axis axis -> rich(axis.getAim());
            case Objective objective -> rich(objective.getStatement());
            case Indicator indicator -> rich(indicator.getDefinition());
            case Message message -> rich(message.getWords());
            case EditorialLine line -> text(line.getTheme());
            case EditorialItem item -> list(Optional.ofNullable(item.getLine()).map(this::title), day(item.getOn()));
            case Channel channel -> medium(channel, channel.getMedium(), channel.getAddress());
            case Presence presence -> medium(presence, presence.getMedium(), presence.getAddress());
            case Tool tool -> rich(tool.getNeed());
            case Training training -> says(training, day(training.getOn()));
            case Provider provider -> text(provider.getContract());
            case BudgetLine line -> budget(line);
            case Action action -> says(action, days(action.getFrom(), action.getUntil()));
            case Article article -> article(article);
            case ModerationAct act ->
                day(act.getAt()).map(day -> words.say("title.two", names.of(act.getDecision()), day));
            case Participation participation -> rich(participation.getAsked());
            case Campaign campaign -> says(campaign, days(campaign.getFrom(), campaign.getUntil()));
            case Election election -> says(election, day(election.getFirstRound()));
            case LegalPeriod period ->
                text(period.getRestsOn()).or(() -> says(period, days(period.getFrom(), period.getUntil())));
            case Retention retention -> text(retention.getRestsOn());
            case Fieldwork work ->
                list(text(work.getWith()), day(work.getOn()))
                        .map(said -> words.say("title.says", names.of(work.getKind()), said));
            default -> evidence(element);
        };
    }

    private Optional<String> evidence(Element element) {
        return switch (element) {
            case MentionEvidence mention ->
                text(mention.getQuotation())
                        .map(quotation -> words.say("title.quotation", ShortText.cut(quotation, LONGEST - 4)));
            case PeakEvidence peak ->
                says(
                        peak,
                        text(peak.getExplanation())
                                .or(() -> day(peak.getStart()))
                                .or(() -> text(peak.getQuery())));
            case QueryEvidence query -> says(query, text(query.getQuery()));
            case AnalysisEvidence analysis -> text(analysis.getFinding());
            case DocumentEvidence document -> text(document.getTitle());
            case SurveyEvidence survey -> text(survey.getFinding()).or(() -> text(survey.getQuestion()));
            default -> Optional.empty();
        };
    }

    private String type(EObject one) {
        return names.of(one.eClass());
    }

    private Optional<String> says(EObject one, Optional<String> said) {
        return said.map(text -> words.say("title.says", type(one), text));
    }

    private Optional<String> list(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(words.say("title.two", first.get(), second.get()))
                : first.or(() -> second);
    }

    private Optional<String> medium(EObject one, Medium medium, String address) {
        // A medium that nobody chose is the first of the list.
        boolean chosen = one.eIsSet(one.eClass().getEStructuralFeature("medium"));
        Optional<String> name = chosen ? Optional.of(names.of(medium)) : Optional.empty();
        return saying(name, text(address));
    }

    private Optional<String> budget(BudgetLine line) {
        Optional<String> of = Stream.of(line.getAction(), line.getProvider())
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::title);
        return list(of, line.getYear() == 0 ? Optional.empty() : Optional.of(String.valueOf(line.getYear())));
    }

    private Optional<String> article(Article article) {
        Optional<String> number =
                text(article.getNumber()).map(said -> words.say("numbered.number", type(article), said));
        return saying(number, rich(article.getWords()));
    }

    private String measure(Measure measure) {
        Optional<String> said =
                switch (measure) {
                    case ArchiveMeasure search ->
                        text(search.getQuery())
                                .map(query -> words.say(
                                        "title.says",
                                        names.of(search.getCounted()),
                                        query.strip().equals(EVERYTHING) ? words.say("title.all") : query));
                    case AnalysisMeasure analysis ->
                        says(analysis, text(analysis.getAnalysis()).map(analyses));
                    case TypedMeasure typed -> says(typed, text(typed.getSource()));
                    case ImportedMeasure imported ->
                        text(imported.getColumn()).flatMap(column -> text(imported.getFile())
                                .map(file -> words.say("title.column", column, file)));
                    default -> Optional.empty();
                };
        return said.orElseGet(() -> type(measure));
    }

    private Optional<String> load(Load load) {
        Optional<String> who = Optional.ofNullable(load.getRole()).map(this::title);
        Optional<String> of =
                list(who, load.getYear() == 0 ? Optional.empty() : Optional.of(String.valueOf(load.getYear())));
        Optional<String> days = Optional.ofNullable(load.getDays())
                .map(count -> words.say("title.days", Values.decimal(count, words.locale()), count));
        return saying(of, days);
    }

    private Optional<String> assessment(Assessment one) {
        Optional<String> score = Optional.ofNullable(one.getScore())
                .map(found -> words.say("title.score", Values.decimal(found, words.locale())));
        return day(one.getAt())
                .map(day -> words.say("title.says", day, score.orElseGet(() -> words.say("title.unmeasured"))))
                .or(() -> score);
    }

    private static Optional<String> unit(Measurement taken) {
        return taken.eContainer() instanceof Indicator indicator ? text(indicator.getUnit()) : Optional.empty();
    }

    private Optional<String> figure(@Nullable BigDecimal value, Optional<String> unit) {
        return Optional.ofNullable(value)
                .map(number -> Values.decimal(number, words.locale()))
                .map(number -> unit.map(one -> words.say(one.equals("%") ? "title.share" : "title.figure", number, one))
                        .orElse(number));
    }

    /** What one says of the other; either alone where there is no more. */
    private Optional<String> saying(Optional<String> what, Optional<String> said) {
        return what.isPresent() && said.isPresent()
                ? Optional.of(words.say("title.says", what.get(), said.get()))
                : what.or(() -> said);
    }

    private Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(new Wording(words.locale())::dayOfYear);
    }

    private Optional<String> day(@Nullable Instant moment) {
        return Optional.ofNullable(moment).flatMap(at -> day(at.atZone(zone).toLocalDate()));
    }

    private Optional<String> days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && !until.isBefore(from)
                ? Optional.of(new Wording(words.locale()).days(from, until))
                : day(from).or(() -> day(until));
    }

    /** A text that says something. */
    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank());
    }

    /** A rich text that says something, without its marks. */
    private static Optional<String> rich(String text) {
        return text(text)
                .map(said -> MARKS.matcher(LINK.matcher(said).replaceAll("$1")).replaceAll(""))
                .flatMap(Titles::text);
    }

    private static String line(String text) {
        return ShortText.cut(text, LONGEST);
    }
}
