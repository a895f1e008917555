package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.sanchong.application.port.out.UnusableFileException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;

/** Turns whatever stops a request into a problem, without telling more of the inside than a code. */
@RestControllerAdvice
class Problems {
    private final RestService.Watch watch;

    Problems(RestService.Means means) {
        this.watch = means.watch();
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused) {
        return refused.problem().response();
    }

    /** What is thrown on leads the server to break the connection off. */
    @ExceptionHandler
    void brokenOff(BrokenOffException broken, HttpServletRequest request) {
        if (!(broken.getCause() instanceof UncheckedIOException)) {
            tell(broken, request);
        }
        throw broken;
    }

    @ExceptionHandler
    ResponseEntity<Problem> busy(BusyException busy) {
        Problem problem = Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "TOO_MANY_REQUESTS",
                "another such request is being answered, and they are answered one at a time. Send it again in a"
                        + " while / 同类请求正在处理，请稍后重发");
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing) {
        String name = missing.getParameterName();
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "MISSING_PARAMETER",
                        "the parameter " + name + " must be given / 缺少参数 " + name,
                        name)
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException wrong) {
        return Parameters.bad(wrong.getName(), "must be true or false")
                .problem()
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (BatchController.PATH.equals(request.getRequestURI())) {
            return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "BAD_FILE",
                            "the file is empty. Its first line must name the columns / 文件为空")
                    .response();
        }
        if (BodyLimit.isList(request)) {
            return Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "UNUSABLE_LIST",
                            "the list is empty. Its first line must name the columns / 名单为空，首行应为列名")
                    .response();
        }
        return ClaimBody.missing().response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unavailable(UnusableFileException unusable, HttpServletRequest request) {
        tell(unusable, request);
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "STORE_UNAVAILABLE",
                        "the books cannot be reached or do not answer in time. A claim that was sent may have come"
                                + " through: send it again, it counts once / 账簿暂不可用，请稍后重发同一结算，不会重复入账")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            ResponseEntity<Problem> problem =
                    Problem.of(status, status.name(), words(other, status)).response();
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .headers(headers ->
                            headers.setContentType(problem.getHeaders().getContentType()))
                    .body(problem.getBody());
        }
        String number = tell(other, request);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "INTERNAL_ERROR",
                        "this should not have happened; whoever runs the service finds it under " + number
                                + " / 内部错误，编号 " + number)
                .response();
    }

    private static String words(Exception known, HttpStatus status) {
        if (known instanceof HttpRequestMethodNotSupportedException method) {
            return method.getMethod() + " is not among the methods here: "
                    + Arrays.toString(method.getSupportedMethods()) + " / 此处不支持该方法";
        }
        return switch (status) {
            case NOT_FOUND -> "there is nothing here. GET /openapi.json tells what there is / 没有这一路径";
            case UNSUPPORTED_MEDIA_TYPE ->
                "a claim is sent as application/json, a file of claims or a list for the register as text/csv"
                        + " / 请以 application/json 发送，文件和名单以 text/csv 发送";
            case NOT_ACCEPTABLE -> "what is answered here is not among the types that are accepted / 无法以所要求的类型应答";
            default -> status.getReasonPhrase();
        };
    }

    /** Tells of a failure by where it happened: a message may say what somebody sent. */
    private String tell(Throwable failure, HttpServletRequest request) {
        String number = UUID.randomUUID().toString();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        StringBuilder told = new StringBuilder(number + " " + request.getMethod() + " " + pattern);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told.append(cause == failure ? ": " : " because of ")
                    .append(cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(trace.length, 5); i++) {
                told.append(" < ").append(trace[i]);
            }
        }
        watch.faults().accept(told.toString());
        return number;
    }
}
