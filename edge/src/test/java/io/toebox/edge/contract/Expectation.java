package io.toebox.edge.contract;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a developer may expect of every one of our documents. A rule lists the places that break it; a new rule is one line
 * here, one method, and one bad example in {@code ExpectationTest}.
 */
public enum Expectation {
    INFO_COMPLETE(DocumentRules::infoComplete),
    SERVERS_DECLARED(DocumentRules::serversDeclared),
    COMPONENT_USED(DocumentRules::componentUsed),
    REFERENCE_RESOLVES(DocumentRules::referenceResolves),
    REFERENCE_STANDS_ALONE(DocumentRules::referenceStandsAlone),
    TAG_DESCRIBED(DocumentRules::tagDescribed),
    PATH_PLAIN(DocumentRules::pathPlain),
    PATH_UNAMBIGUOUS(DocumentRules::pathUnambiguous),

    OPERATION_ID_UNIQUE(OperationRules::operationIdUnique),
    OPERATION_ID_URL_SAFE(OperationRules::operationIdUrlSafe),
    OPERATION_EXPLAINED(OperationRules::operationExplained),
    OPERATION_TAGGED(OperationRules::operationTagged),
    OPERATION_SUCCEEDS(OperationRules::operationSucceeds),
    OPERATION_MAY_FAIL(OperationRules::operationMayFail),
    ANSWERS_ARE_STATUSES(OperationRules::answersAreStatuses),
    ACCESS_DECLARED(OperationRules::accessDeclared),
    SECURITY_DECLARED(OperationRules::securityDeclared),
    ACCEPT_LANGUAGE_DECLARED(OperationRules::acceptLanguageDeclared),
    PROBLEMS_DECLARED(OperationRules::problemsDeclared),
    FAILURE_IS_A_PROBLEM(OperationRules::failureIsAProblem),
    PATH_PARAMETER_DECLARED(OperationRules::pathParameterDeclared),
    PARAMETER_UNIQUE(OperationRules::parameterUnique),
    PARAMETER_EXPLAINED(OperationRules::parameterExplained),

    NAMES_IN_CAMEL_CASE(SchemaRules::namesInCamelCase),
    NAME_FREE_IN_EVERY_LANGUAGE(SchemaRules::nameFreeInEveryLanguage),
    REQUIRED_IS_DEFINED(SchemaRules::requiredIsDefined),
    ANSWER_SAYS_WHAT_IS_ALWAYS_THERE(SchemaRules::answerSaysWhatIsAlwaysThere),
    ENUM_ON_ITEMS(SchemaRules::enumOnItems),
    ENUM_OF_ITS_TYPE(SchemaRules::enumOfItsType),
    ANSWER_ENUM_EXTENSIBLE(SchemaRules::answerEnumExtensible),
    ANSWER_VALUES_LISTED(SchemaRules::answerValuesListed),
    PATTERN_ANCHORED(SchemaRules::patternAnchored),
    PATTERN_READ_ALIKE(SchemaRules::patternReadAlike),
    NO_DECIMAL_MULTIPLES(SchemaRules::noDecimalMultiples),
    DEFAULT_OF_ITS_TYPE(ExampleRules::defaultOfItsType),
    EXAMPLE_VALID(ExampleRules::exampleValid);

    private final Function<Document, Stream<String>> places;

    Expectation(Function<Document, Stream<String>> places) {
        this.places = places;
    }

    /** The places of a document that break the rule, sorted, each once. */
    public List<String> places(Document document) {
        return places.apply(document).sorted().distinct().toList();
    }

    /** As it is written in lists of known violations. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
