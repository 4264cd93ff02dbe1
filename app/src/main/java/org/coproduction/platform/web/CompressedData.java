package org.coproduction.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Compresses the lists for machines, which controllers hand over whole. */
@ControllerAdvice
class CompressedData implements ResponseBodyAdvice<byte[]> {
    @Override
    public boolean supports(MethodParameter route, Class<? extends HttpMessageConverter<?>> converter) {
        return ByteArrayHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public byte @Nullable [] beforeBodyWrite(
            byte @Nullable [] body,
            MethodParameter route,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON)) return body;
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!(request instanceof ServletServerHttpRequest servlet) || !Gzip.fits(body, servlet.getServletRequest()))
            return body;
        byte[] packed = Gzip.of(body);
        response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.getHeaders().setContentLength(packed.length);
        return packed;
    }
}
