package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Says in the form of a problem what the server refuses before any filter of ours is asked: a request line or a header
 * that is none, or too long. Nothing of the request is repeated.
 */
final class ProblemReport extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean isOpen = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isOpen);
        if (!isOpen.get()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        HttpStatus of = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        Problem problem = Problem.of(of, of.name(), "the request was not understood, or is too long / 无法识别该请求，或请求过长");
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(Answers.json(problem));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Who does not wait for the answer gets none.
            return;
        }
    }
}
