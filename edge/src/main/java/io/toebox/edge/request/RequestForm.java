package io.toebox.edge.request;

import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.problem.ProblemType;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.EXPECTATION_FAILED;
import static io.toebox.edge.problem.ProblemType.INTERNAL;
import static io.toebox.edge.problem.ProblemType.MALFORMED_REQUEST;
import static io.toebox.edge.problem.ProblemType.NOT_ACCEPTABLE;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/**
 * What every request must be like before anybody looks at it: a path of readable text, one Host, no expectation and no condition
 * that nobody here would meet. The server refuses some of these itself, without a body, and reads the others as it likes.
 */
@ApplicationScoped
public class RequestForm {

    /** Right after the headers; whoever looks at the path comes later. */
    static final int ORDER = AlwaysOnHeaders.ORDER + 1;

    /** Before the framework's word on what failed, which is for its developers. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    private static final Logger LOG = Logger.getLogger(RequestForm.class);
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._~-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final Pattern MEDIA_RANGE = Pattern.compile(
            "[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w!#$&^.+*-]+(=(\"[^\"]*\"|[\\w!#$&^.+*-]*))?)*+\\s*;?");

    private final ProblemAnswers problems;

    RequestForm(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::check).failureHandler(this::failed);
        router.route().order(LAST).failureHandler(this::failed);
    }

    /** What the router itself refuses, before any handler or after the last one. */
    private void failed(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (response.closed() || isHangUp(context.failure())) {
            // Nobody reads an answer, and whoever still works on one is told by the closed connection.
            request.connection().close();
            return;
        }
        boolean isOfSecurity = context.statusCode() == 401 || context.statusCode() == 403;
        if (response.ended() || isOfSecurity) {
            context.next();
            return;
        }
        AlwaysOnHeaders.promise(context);
        var type = ofStatus(context.statusCode());
        if (type == MALFORMED_REQUEST) {
            problems.endAndClose(request, type, complaint(request));
        } else {
            if (type == INTERNAL) {
                LOG.errorf(context.failure(), "Request %s failed", RequestIds.of(request));
            }
            problems.endAndClose(request, type, null);
        }
    }

    /** The client closed its connection, or broke it off. */
    private static boolean isHangUp(@Nullable Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof SocketException;
    }

    private static ProblemType ofStatus(int status) {
        return status == MALFORMED_REQUEST.status()
                ? MALFORMED_REQUEST
                : Arrays.stream(ProblemType.values())
                        .filter(type -> type.status() == status)
                        .findFirst()
                        .orElse(INTERNAL);
    }

    /** Whether it is no request as HTTP writes one. */
    public static boolean isMalformed(HttpServerRequest request) {
        return !isReadable(path(request))
                || !isQueryReadable(request.uri())
                || !hasOneHost(request)
                || request.headers().contains("");
    }

    /** What is wrong with a malformed one. */
    public static Sentence complaint(HttpServerRequest request) {
        if (!isReadable(path(request)) || !isQueryReadable(request.uri())) {
            return EDGE.sentence("malformed.escape");
        }
        return EDGE.sentence(hasOneHost(request) ? "malformed.message" : "malformed.host");
    }

    private void check(RoutingContext context) {
        var request = context.request();
        String path = path(request);
        String expected = request.getHeader("Expect");
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.replace(',', ' ').isBlank()) {
            // An empty list says as little as none (RFC 9110 12.4.2), and the framework fails over it where it has to
            // choose.
            request.headers().remove("Accept");
        }
        if (isMalformed(request)) {
            problems.endAndClose(request, MALFORMED_REQUEST, complaint(request));
        } else if (path.indexOf(';') >= 0) {
            // Some read it as a parameter of the path, some as a part of a name. Nothing here has one.
            problems.endAndClose(request, NOT_FOUND, null);
        } else if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
            problems.endAndClose(request, EXPECTATION_FAILED, EDGE.sentence("expectation"));
        } else if (!isAcceptReadable(request)) {
            problems.endAndClose(request, NOT_ACCEPTABLE, null);
        } else if (isRead(request) && request.headers().contains("If-Match")) {
            var mistake = Mistake.ofParameter("If-Match", "not-for-reads", EDGE.sentence("if-match-on-a-read"));
            problems.end(request, List.of(mistake));
        } else {
            context.next();
        }
    }

    private static String path(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Who cannot be understood is told so, rather than given what the first reader of the header makes of it. */
    private static boolean isAcceptReadable(HttpServerRequest request) {
        return request.headers().getAll("Accept").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .allMatch(range -> range.isEmpty() || MEDIA_RANGE.matcher(range).matches());
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    /** HTTP/2 names the host in another way, HTTP/1.0 need not name it. */
    private static boolean hasOneHost(HttpServerRequest request) {
        var hosts = request.headers().getAll("Host");
        if (request.version() != HttpVersion.HTTP_1_1 && hosts.isEmpty()) {
            return true;
        }
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    /** What a value must not contain is its parameter's to say; that it is text is said here. */
    private static boolean isQueryReadable(String uri) {
        int query = uri.indexOf('?');
        return query < 0 || isText(uri.substring(query + 1), true);
    }

    /** Whether the escapes of a path stand for text without control characters, in UTF-8. */
    static boolean isReadable(String path) {
        return isText(path, false);
    }

    private static boolean isText(String path, boolean mayControl) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        var bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c != '%') {
                bytes.put((byte) (c < 0x80 ? c : '?'));
            } else if (i + 2 < path.length()
                    && HexFormat.isHexDigit(path.charAt(i + 1))
                    && HexFormat.isHexDigit(path.charAt(i + 2))) {
                byte escaped = (byte) HexFormat.fromHexDigits(path, i + 1, i + 3);
                if (!mayControl && (escaped >= 0 && escaped < 0x20 || escaped == 0x7f)) {
                    return false;
                }
                bytes.put(escaped);
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
