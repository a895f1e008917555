package org.sanchong.adapter.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says in the form of a problem what the server refuses before any endpoint is found. */
@RestController
class FallbackController implements ErrorController {
    /** Where the server sends what it refuses; called from outside there is nothing here. */
    static final String PATH = "/error";

    @RequestMapping(PATH)
    @AllowedTo({})
    ResponseEntity<Problem> refused(HttpServletRequest request) {
        HttpStatus status = HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            HttpStatus known = HttpStatus.resolve(code);
            status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        }
        return Problem.of(status, status.name(), "the request was not understood / 无法识别该请求")
                .response();
    }
}
