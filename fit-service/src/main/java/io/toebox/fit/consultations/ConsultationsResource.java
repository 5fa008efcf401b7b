package io.toebox.fit.consultations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

import io.toebox.edge.access.Access;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.consultations.ConsultationAnswer.LacesAsked;
import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.fits.FitAnswers;
import io.toebox.fit.fits.FitConsultant;
import io.toebox.fit.guidance.NumbnessAdvisor;
import io.toebox.fit.guidance.NumbnessGuidanceResponse;
import io.toebox.fit.wording.Words;

/** One question, one answer; the gateway adds the laces. */
@Path("/v1/fit-consultations")
@Tag(name = "Fit", description = "Feet against shoes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConsultationsResource {

    private final FitConsultant shoes;
    private final NumbnessAdvisor numbness;

    ConsultationsResource(FitConsultant shoes, NumbnessAdvisor numbness) {
        this.shoes = shoes;
        this.numbness = numbness;
    }

    @POST
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Extension(name = Access.EXTENSION, value = "public")
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "consultFit",
            summary = "Everything about the feet of one runner at once",
            description =
                    "The ranking or the shoes asked for, what is missing, and guidance for numb feet when a complaint asks for it."
                            + " For the gateway, which asks the lacing service for the rest. Nothing is stored.")
    @APIResponseSchema(value = ConsultationAnswer.class, responseCode = "200", responseDescription = "What can be said")
    @APIResponse(responseCode = "422", description = "Two measurements or answers cannot both be right")
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public ConsultationAnswer consult(@Valid @NotNull ConsultationRequest body, @Context HttpHeaders headers) {
        return answer(body, Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private ConsultationAnswer answer(ConsultationRequest body, Words words) {
        body.requireConsistent();
        var listed = body.shoes();
        var consulted = listed == null
                ? shoes.rank(body.toRanking(), body.sizeSystemOrDefault(), words)
                : shoes.judge(
                        body.toRanking(),
                        listed,
                        body.alternativesOrDefault(listed.size()),
                        body.sizeSystemOrDefault(),
                        words);
        var arch = consulted.arch().or(() -> Optional.ofNullable(body.arch()));
        var guidance = guide(body, arch, words);
        return new ConsultationAnswer(
                consulted.catalogVersion(),
                FitAnswers.MODEL_VERSION,
                consulted.outcomesVersion(),
                body.detailOrDefault(),
                body.sizeSystemOrDefault(),
                consulted.items(),
                consulted.considered(),
                consulted.alternatives(),
                consulted.notes(),
                consulted.missing(),
                guidance.orElse(null),
                new LacesAsked(complaints(body, guidance), arch.orElse(null)),
                FitAnswers.NOTICE);
    }

    private Optional<NumbnessGuidanceResponse> guide(ConsultationRequest body, Optional<Arch> arch, Words words) {
        boolean isToesNumb = body.complaintsOrNone().contains(RunnerComplaint.NUMB_TOES);
        if (!isToesNumb && body.numbness() == null) {
            return Optional.empty();
        }
        boolean isHighArch = arch.filter(height -> height == Arch.HIGH).isPresent();
        return Optional.of(numbness.guide(
                NumbnessAdvisor.complete(body.numbness(), isToesNumb, isHighArch)
                        .about(body.foot(), body.sizeScale(), body.currentShoe()),
                words));
    }

    /** What was told first, then what the guidance asks the laces for. */
    private static List<String> complaints(ConsultationRequest body, Optional<NumbnessGuidanceResponse> guidance) {
        return Stream.concat(
                        body.complaintsOrNone().stream().map(Spelling::of),
                        guidance.map(NumbnessGuidanceResponse::lacingComplaints).stream()
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }
}
